/** The two scripts in which a person is told what is held of them. */
export type NoticeScript = 'HANS' | 'HANT';

/** The title of the notice that each person gets on first contact. */
export const personNoticeTitle: Readonly<Record<NoticeScript, string>> = {
  HANS: '个人信息处理告知书',
  HANT: '個人資訊處理告知書',
};

/** The notice that each person gets on first contact, paragraph by paragraph. */
export const personNotice: Readonly<Record<NoticeScript, readonly string[]>> = {
  HANS: [
    '您所在地的联络办为联系服务企业而处理您的个人信息，并对此负责。',
    '只记录：您的姓名、工作电话、在企业的职务及任职起止、与我们会面的日期。不记录证件号码、生日、住址，也不记录与联系服务无关的情况。',
    '用于：知道走访时见到了谁、预约走访、核对记录。会见人数的统计中，同一人只计一次。',
    '您所在县（市、区）的工作人员可见姓名；市级和省级工作人员须写明用途方可看到姓名。电话平时隐去中间数位，查看全部号码须写明用途，并记下何人、何时、何用。',
    '与企业保持联络期间保存；您可以随时要求删除。',
    '您有权查阅和复制、更正、提出异议、要求删除，并可以知道谁查看过、为什么查看。凭联络办交给您的链接或二维码即可提出，不需要账号；也可以当面向联络办提出。',
    '联络办应在十五个工作日内答复。',
  ],
  HANT: [
    '您所在地的聯絡辦為聯繫服務企業而處理您的個人資訊，並對此負責。',
    '只記錄：您的姓名、工作電話、在企業的職務及任職起止、與我們會面的日期。不記錄證件號碼、生日、住址，也不記錄與聯繫服務無關的情況。',
    '用於：知道走訪時見到了誰、預約走訪、核對記錄。會見人數的統計中，同一人只計一次。',
    '您所在縣（市、區）的工作人員可見姓名；市級和省級工作人員須寫明用途方可看到姓名。電話平時隱去中間數位，查看全部號碼須寫明用途，並記下何人、何時、何用。',
    '與企業保持聯絡期間保存；您可以隨時要求刪除。',
    '您有權查閱和複製、更正、提出異議、要求刪除，並可以知道誰查看過、為什麼查看。憑聯絡辦交給您的連結或二維碼即可提出，不需要帳號；也可以當面向聯絡辦提出。',
    '聯絡辦應在十五個工作日內答覆。',
  ],
};
