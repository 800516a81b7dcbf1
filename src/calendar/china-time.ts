/** China keeps UTC+8 all year. */
export const CHINA_OFFSET_SECONDS = 8 * 3_600;

export const SECONDS_PER_DAY = 86_400;
