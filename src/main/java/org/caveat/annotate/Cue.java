package org.caveat.annotate;

/**
 * Classes of words that tell how a clause speaks of time: the lexicon the claim model leans on, and
 * the gate before it. Words match in masked, lower-case text.
 */
enum Cue {
  /** Says by itself that something is still to come. */
  STRONG(
      "(?<![健名大干主])将(?!旗下|每|各|部分|市场|钱|多|一部|用|从|基金|本基金|资金|资产|其|于|把|军|信|以|近|不同|两|投资(?!于)|投研|精力|团队|风险|收益|产品|所|该|这|它|上述|人)|将于?20\\d\\d|终将|必将|势必|即将|行将|有望|或(?:将|许|可|迎|有|会|进入|需|随|持续|成|达|为|能|延|超|在|于|继续|维持|再)|料(?:将|会|难|可|仍)|预料|预计(?!净)|预期(?:将|会|未来|明年|能|可|仍|今年|全年|下半年)|可能(?!已|是大家|性的?|因)|大概率|难免|不可避免|预判|展望|看好|看多|看空|未来|后市|后续|接下来|可期|值得期待|大有可为|方兴未艾|指日可待|仍将|可达|(?:帮助|助力|陪伴|带给|为)(?:您|你|投资者|大家|持有人).{0,8}(?:实现|获得|积累|累积|带来|创造|分享)|空间(?:较大|广阔|巨大|仍|充足|可观|大)|机会(?:较大|大于|值得|来临|凸显|显现)|(?:\\b(?:will|likely|expect\\w*|forecast\\w*|anticipat\\w*|outlook|poised|on track|should|could|may|might|believe\\w*|bullish|bearish|target\\w*|upside|going forward)\\b)"),
  MODAL(
      "会(?!议|计|员)|仍|依然|或|有(?!限)|约|能|可|要(?!求|素|闻)|必|势|迎|才能|\\b(?:would|shall|can|set to|aims?|plans?|intends?)\\b"),
  VIEW("乐观|谨慎|认为|判断|相信|期待|预测|\\b(?:confident|optimis\\w+|we see|view)\\b"),
  HORIZON(
      "明年|后年|下半年|下一|下周|下月|年底|年末|年内|四季度|三季度|长期|中期|短期|中长期|今后|之后|届时|20(?:2[6-9]|[3-9]\\d)|\\b(?:next|coming|future|ahead|by 20\\d\\d|long[- ]term|over time|later this)\\b"),
  RESULT(
      "空间|机会|机遇|前景|潜力|红利|支撑|受益|动能|趋势|行情|拐点|修复|反弹|增长|提升|上涨|上行|下行|回升|回暖|目标|持续|延续|迎来|周期|收益|盈利|回报|终值|\\b(?:potential|opportunit\\w+|growth|recover\\w*|tailwind\\w*|momentum|returns?)\\b"),
  /** Speaks of what has been: no claim unless a strong word turns it round. */
  PAST(
      "刚刚|已(?!将)|曾|过去|去年|昨日|昨天|今日|上周|上月|截至|此前|日前|近期|历史|当时|以来|近[一二三四五六七八九十0-9]+[个年月日周]|(?:19\\d\\d|20(?:[01]\\d|2[0-5]))年(?!底)|\\b(?:was|were|had|has been|last|past)\\b"),
  LEGAL(
      "不预示|不代表|不构成|不保证|不确定|风险|谨慎|合同|招募|基金资产|\\b(?:not guarantee\\w*|no assurance|prospectus|risk\\w*)\\b"),
  CONDITION("若|如果|一旦|假如|倘|假设|除非|\\b(?:if|unless|assuming)\\b"),
  PLAN(
      "发售|募集|召开|分红|除息|上市|公告|生效|开放|认购|申购|赎回|直播|披露|\\b(?:meeting|dividend|subscription|launch\\w*)\\b"),
  DENIAL("不|没|无|非|未(?!来)|\\b(?:not|no|never)\\b"),
  QUESTION("吗|呢|怎么|如何|什么|是否|\\?");

  private final Scan words;

  Cue(String words) {
    this.words = new Scan(words);
  }

  boolean isIn(String clause) {
    return words.isIn(clause);
  }

  /** Whether the clause looks ahead by itself. */
  static boolean looksAhead(String clause) {
    return STRONG.isIn(clause);
  }

  /**
   * Whether the clause may be a claim at all: it looks ahead by itself, or a result meets a horizon
   * or a modal verb and nothing tells of the past.
   */
  static boolean propose(String clause) {
    if (STRONG.isIn(clause)) {
      return true;
    }
    boolean result = RESULT.isIn(clause) && !PAST.isIn(clause);
    return result && (HORIZON.isIn(clause) || MODAL.isIn(clause));
  }
}
