import { cruiseOptions, importLaw } from './.ci/import-law.mjs';

export default { forbidden: importLaw(import.meta.dirname), options: cruiseOptions };
