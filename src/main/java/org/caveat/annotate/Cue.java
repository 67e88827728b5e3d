package org.caveat.annotate;

/**
 * Classes of words that tell how a clause speaks of time: the lexicon the claim model leans on, and
 * the gate before it. Words match in masked, lower-case text.
 */
enum Cue {
  /** Says by itself that something is still to come. */
  STRONG(
      "(?<![健名大干主可能要会应须需想])将(?!旗下|每|各|部分|市场|钱|多|一部|用|从|基金|本基金|资金|资产|其(?!他)|于(?!20|年|明|下|今|后|近)|把|军|信|近|不同|两|投资(?!于)|投研|精力|团队|风险|收益|产品|所|该|这|它|上述|人"
          + "|(?!会|再|更|更多|还|进一步|继续|逐步|逐渐|陆续|持续|被|由|在|按|正式|全面|为|有|是|不|难|对)[^,。;]{2,18}?(?:分配|用于|投资于|投向|配置[于在]|投入|作为|视为|视作|看作|转化为|转为|分为|分成|拆|划[入至往归]|归入|交给|合一|放在|保留|集中[于在]|控制在|搬|留[在给]|换成|存入|转入|退还|嵌入|引入|融入|合并|统一|结合|挂钩|打造成|定位|锁定|写[进入]))"
          + "|(?<!最)终将|必将|势必|注定|必定|即将(?!推行|实施|到期|发行|离任|退休|收官|过去|翻篇|结束|上映|[^,。;]{1,6}的)|行将|有望|可望|或(?:将|许会|迎|有望|有(?:较|更|进)|会|进入|进一步|逐步|需|随|持续|成为|达|能|延|超|继续|维持|再|出现|走|受益|面临|获|现|加|重|收|挑战|仍|更|较|可(?:帮|助|达|成|期|能)|迎来|带来|推|提|引|改善|反弹|回|见|突破|率先)|料(?:将|会|难|可|于|延|仍|再|在|进|重|率|恢复|维持|持续)|恐(?!慌|怖|惧|吓|龙)|预料|预计(?!净)|预期(?:将|会|未来|明年|能|可|仍|今年|全年|下半年)|大概率|难免|不可避免|不可逆转|指日可待|预判|展望|看好|看多|看空|未来(?!概念|感|科技|城|可进一步|值得研究)|后市|后续|接下来(?!我们|咱们|[就给聊看讲说从介])|可期(?!待)|值得期待|大有可为|方兴未艾|(?<!尽)可能(?:会(?!导致|影响|造成)|将(?!导致|影响)|成为|依然|仍|迎来|进一步|持续|走|再|重)|短期[^,。]{0,4}可能|(?:终值|本息|收益|养老金|本金)[^,。]{0,4}可达|(?:仍|依)(?:旧|然)?具[备有]|不改[^,。]{0,6}(?:趋势|逻辑|判断|方向|格局)|(?:尚未|远未|还没有?)(?:结束|走完|见顶|到头)|长期(?:来看|看)?[^,。]{0,6}(?:受益|有支撑|向好|向上)|易(?:涨难跌|上难下|升难跌|跌难涨)|才刚刚?开始|仍将|(?<!力争|力求|尽可能|努力|致力于)(?:帮助|助力|陪伴|带给|为)(?:您|你|投资者|大家|持有人).{0,8}(?:实现|获得|积累|累积|带来|创造|分享)|空间(?:较大|广阔|巨大|仍|充足|可观|大)|机会(?:较大|大于|多于|值得|来临|凸显|显现)|(?:\\b(?:will|likely|expect\\w*|forecast\\w*|anticipat\\w*|outlook|poised|on track|should|could|may|might|believe\\w*|bullish|bearish|target\\w*|upside|going forward)\\b)"),
  /** May be, now or later. */
  MAYBE("(?<!尽)可能(?!已|是大家|性的?|因)|或许|也许|恐怕|说不定|大约会|可以预见"),
  /** What is, will last or is not over: 仍具备动能, 尚未结束, 不改方向. */
  LASTING(
      "(?:仍|依然|依旧|还)(?:旧|然)?(?:具备?|具有|有(?!待)|存在?|处|是|会|可|值得|构成|很高|看好|占)|不改|未改|难改|(?:尚未|远未|还?没有?|并未|未)(?:结束|走完|见顶|到头|完成|改变|充分)|易(?:涨难跌|上难下|升难跌|跌难涨)|性价比|长期(?:来看|看)?[^,。]{0,6}(?:受益|有支撑|向好|向上|显著|跑赢|战胜)|正当时|在路上|在即|左侧|黄金(?:坑|十年|期)|拐点"),
  /** A sum carried forward: 终值, 累计节省, 每年多赚. */
  SUM(
      "终值|本息|本金加收益|本利|到手|可达|累计(?:可?(?:节省|省|领|得)|能)|每年(?:可|能|多|约)|(?:年化|收益)[^,。]{0,6}(?:约|大约|在|为)\\d|(?:提升|多赚|增厚)[^,。]{0,6}\\d"),
  MODAL(
      "(?<![机社协委大峰展事国工商交布体晚宴误领只])会(?![议计员所展])|(?<![功智性动产节潜效职技储可才氢光赋])能(?![源力量耗见级效手])|可(?![比观供分转见靠爱持选投控行参])(?<![许认不])|要(?![求素闻点件约])(?<![重主需必概摘纪首])|仍|依然|或(?!者)|才能|有待|亟待|\\b(?:would|shall|can|set to|aims?|plans?|intends?)\\b"),
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
    if (PAST.isIn(clause)) {
      return false;
    }
    return MAYBE.isIn(clause)
        || LASTING.isIn(clause)
        || SUM.isIn(clause)
        || RESULT.isIn(clause) && (HORIZON.isIn(clause) || MODAL.isIn(clause));
  }
}
