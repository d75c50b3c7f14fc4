/** A word by which a row says that its case weighs double. */
export const aggravationWord =
  /加倍|双倍|翻倍|情节严重|性质严重|情节恶劣|严重|serious|severe|doubled?/i;

/** The same word denied: 不严重, 未加倍, 情节不严重. */
export const deniedAggravation =
  /(?:不|未|非|无|没有|并不|不算|不予|不用|不需)(?:算|属|予|用|需|构成|属于)?(?:加倍|双倍|翻倍|情节严重|性质严重|情节恶劣|严重)|not\s+(?:serious|severe|doubled?)/gi;
