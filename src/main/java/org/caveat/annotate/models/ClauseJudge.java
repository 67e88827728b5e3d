package org.caveat.annotate.models;

import java.util.regex.Pattern;
import org.caveat.annotate.models.ClaimModel.Judgement;

/**
 * Whether a clause is a forward-looking claim: a cue proposes it, what denies that the future can
 * be told is vetoed, the model decides.
 */
final class ClauseJudge {
  /**
   * That the future can be told, or that anything is foretold: what is denied or only procedure.
   */
  private static final Pattern DENIED =
      Pattern.compile(
          "(?:不|无法|难以|未必|勿|未)(?:能|会|可|足以)?(?:预示|代表|预测|预判|保证|构成|意味(?!着[^,]{2,16}(?:终结|结束|见顶|逆转|停止))|承诺|排除)"
              + "|(?:离|距离?)[^,]{1,12}(?:还有|仅剩|只剩|不到)|[要能得再]等(?:到)?明年|不会(?:改变|降低)(?:本?基金|投资)|之间的(?:有|占|共)|到期的(?:政府)?债券|(?:市场|利率|信用|流动性|政策|汇率)风险[(:]"
              + "|(?:后续|下一?篇|之后的?|后面的?)文章|基金(?:成立后)?将(?:重点|主要|优先)?(?:关注|投资|配置|采[取用]|运用)|请(?:您|于|在|各位)|逾期|等(?:表述|字样|用语|说法|词)|将(?:会)?(?:退还|返还|划[付出转]|支付|发放|另行|坚持|自[下上]而|围绕)|将(?:秉[承持]|恪守|一如既往|(?:持续|继续)?密切|勤勉|严格|根据|按照|依据|采用|发挥|由(?![亏弱负跌降])|被(?![低高错淘取])|以[^,]{1,16}为|在[^,]{2,30}基础上|直接(?:舍|计|从|划)|向[^,]{2,16}(?:提供|提交|报送|披露))"
              + "|(?:继续)?坚持[^,]{0,4}(?:既定|投资(?:策略|理念))"
              + "|(?:我|我们)(?:将|会)[^,]{0,12}(?:文|篇|介绍|说明|纳入|讲|聊|整理)");

  /** A clause that tells what was, asks, or only sets the scene: a weak cue makes it no claim. */
  private static final Pattern TOLD =
      Pattern.compile(
          "^(?:由于|为了|据统计|数据显示|如果|若|假如|假设)|的话$|前提|不仅是|本质|还是[^,]*(?:$|\\?)|吗$|能否|如何|均有所|(?:增长|提升|下降|上涨|翻|提振|增加)了|[^,]{2}一倍还多|比(?:年初|去年|上年|上月)|难免[^,]{0,2}(?:陷入|出现|让)|通常|一般来说");

  /**
   * A clause without an outcome of its own, which no cue makes a claim: a condition, a time, the
   * scene of the next clause.
   */
  private static final Pattern SCENE =
      Pattern.compile(
          "^.{0,3}$|^(?:若|如果|假如|假设|一旦|除非)(?!.*(?:会|将|可能|有望|就|便|或)).*|.*(?:的话|背景下|环境下|因素下|情况下|基础上)$|.*(?:哪些|(?<!没有?)什么|怎么[走看办]|吗|呢)[^,]{0,6}$|.*不仅是.*|.*的前提(?:是|下).*|.*的(?:投资者|朋友|客户|人|同学|小伙伴|持有人|钱)$|.*(?<![此届那同当及准小按暂随实到])时$|.*有何.*|展望[^,]{1,8}");

  /**
   * What a clause must reach whose cues do not look ahead by themselves, of those that may be and
   * of the others: in articles most such clauses tell facts.
   */
  private static final double WITH_MAYBE = 0.96;

  private static final double WITHOUT_STRONG_CUE = 0.985;

  private ClauseJudge() {}

  /** Whether the model is to be asked at all; {@code words} are masked. */
  static boolean proposes(String words) {
    return Cue.propose(words)
        && !isDenied(words)
        && !SCENE.matcher(words).matches()
        && (Cue.looksAhead(words) || !TOLD.matcher(words).find());
  }

  /** Whether the clause says that the future cannot be told, or tells of procedure. */
  static boolean isDenied(String words) {
    return DENIED.matcher(words).find();
  }

  static boolean accepts(String words, Judgement judged) {
    return judged.claim()
        && (Cue.looksAhead(words)
            || judged.probability() >= (Cue.MAYBE.isIn(words) ? WITH_MAYBE : WITHOUT_STRONG_CUE));
  }

  /** What words alone would say: the clause looks ahead by itself and does not deny it. */
  static boolean soundsLikeClaim(String words) {
    return Cue.looksAhead(words) && !isDenied(words);
  }
}
