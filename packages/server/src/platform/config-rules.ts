/** The rules in words; a schema's message is one of the keys. */
export const configRules = {
  PORT: ['must be a whole number from 0 to 65535', '必须是 0 到 65535 的整数'],
  HOST: ['must be an IP address or a host name of this machine', '必须是本机的 IP 地址或主机名'],
  ADDRESS: [
    'must look like postgres://role:password@host:5432/database (special characters of the password %-encoded)',
    '必须形如 postgres://角色:密码@主机:5432/数据库（密码中的特殊字符须用 % 编码）',
  ],
  SWITCH: ['must be 0 or 1', '必须是 0 或 1'],
  PROXIES: ['must be the number of proxies in front of the server, 0 to 9', '必须是服务前面的代理层数（0 到 9）'],
  INSTANT: [
    'must be an instant with its zone, like 2026-03-02T09:00:00+08:00',
    '必须是带时区的时刻，如 2026-03-02T09:00:00+08:00',
  ],
  DEMO_ONLY: ['may only be set with the demo (LIANXI_DEMO)', '仅可在演示数据（LIANXI_DEMO）下使用'],
  NEEDS_URL: ['means nothing without DATABASE_URL', '须与 DATABASE_URL 一同设置'],
  NEEDS_WORKER: [
    'is missing: with DATABASE_URL, background jobs need the address of their own role, or DATABASE_OWNER_URL',
    '缺失：设置 DATABASE_URL 时，后台任务须有自己的角色地址，或设置 DATABASE_OWNER_URL',
  ],
  OTHER_ROLE: ['must connect as another role than DATABASE_URL', '必须使用与 DATABASE_URL 不同的角色'],
  BACKUPS: ['must be a whole number from 0 to 999', '必须是 0 到 999 的整数'],
  EMBEDDED_ONLY: [
    'means nothing with DATABASE_URL: a PostgreSQL of your own is backed up with its own tools',
    '不能与 DATABASE_URL 一同设置：自建 PostgreSQL 请用其自带工具备份',
  ],
  LISTEN: [
    'must be an address of this machine with a port of its own, like 127.0.0.1:9464',
    '必须是本机地址加独立端口，如 127.0.0.1:9464',
  ],
  WEB_ADDRESS: [
    'must be the address of the public page, like https://qy.example.gov.cn',
    '必须是企业页面的网址，如 https://qy.example.gov.cn',
  ],
  SMTP: [
    'must look like smtps://account:password@mail.example.gov.cn (special characters of the password %-encoded)',
    '必须形如 smtps://账号:密码@mail.example.gov.cn（密码中的特殊字符须用 % 编码）',
  ],
  NEEDS_SMTP: ['and LIANXI_SMTP_URL are set together', '须与 LIANXI_SMTP_URL 一同设置'],
  EMAIL: [
    'must be the address that mail comes from, like lianxi@example.gov.cn',
    '必须是发件地址，如 lianxi@example.gov.cn',
  ],
  NEEDS_SMS: ['means nothing without LIANXI_SMS_URL', '须与 LIANXI_SMS_URL 一同设置'],
  HOSTS: ['must be hosts with their ports, separated by commas', '必须是以逗号分隔的主机名（可带端口）'],
  SMS_GATEWAY: ['must be the address of a gateway for text messages', '必须是短信网关的网址'],
  UNKNOWN: ['is not a known variable', '不是可识别的变量'],
} as const;
export type ConfigRule = keyof typeof configRules;
