const form = /(有限责任公司|股份有限公司|有限公司|分公司|公司|集团|总厂|工厂|厂)$/;

/**
 * What two spellings of one enterprise's name share: width, brackets, spaces and the legal form at the end do not
 * count. Equal keys are a hint for a person, never a proof.
 */
export function nameKey(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s()[\]<>《》〈〉【】·.,，。、"'“”‘’-]/g, '');
  const core = plain.replace(form, '');
  return core.length >= 2 ? core : plain;
}
