package org.caveat.annotate.figures;

/** Reads numbers written in Han characters: 一百零三, 四点三, 一万二千, 十几 (as 13). */
final class HanNumerals {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String PLACES = "十百千";

  /** What 几 stands for, about. */
  private static final int SOME = 3;

  private static final int MYRIAD = 10_000;

  private HanNumerals() {}

  /** The value of the characters; those that are no numeral count for nothing. */
  static double of(String words) {
    int point = words.indexOf('点');
    return point < 0 ? whole(words) : whole(words.substring(0, point)) + part(words, point + 1);
  }

  private static double part(String words, int from) {
    double value = 0;
    double place = 1;
    for (int i = from; i < words.length(); i++) {
      place /= 10;
      value += place * digit(words.charAt(i));
    }
    return value;
  }

  private static double whole(String words) {
    double sum = 0;
    double section = 0;
    double last = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      int place = PLACES.indexOf(c);
      if (place >= 0) {
        section += Math.max(last, 1) * Math.pow(10, place + 1);
        last = 0;
      } else if (c == '万') {
        sum += (section + last) * MYRIAD;
        section = 0;
        last = 0;
      } else {
        last = digit(c);
      }
    }
    return sum + section + last;
  }

  private static int digit(char c) {
    return switch (c) {
      case '两', '俩' -> 2;
      case '仨' -> 3;
      case '几' -> SOME;
      default -> Math.max(0, DIGITS.indexOf(c));
    };
  }
}
