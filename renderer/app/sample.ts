/** The province of the sample roster: Lai Châu, 38 communes and wards. */
export const SAMPLE_PROVINCE = '12';
