package org.caveat.annotate.models;

import org.caveat.annotate.language.Lexicon;
import org.caveat.annotate.language.Vocabulary;

/** Classes of words that stand in names or beside them. */
enum NameWord {
  HOUSE,
  TYPE,
  STYLE,
  INDEX,
  STOCK,
  COMPANY,
  AGENCY,
  SURNAME,
  TITLE,
  SAY,
  NAMED;

  static final String FILE = "models/namewords.txt";

  static final Vocabulary<NameWord> WORDS =
      Vocabulary.read(NameWord.class, FILE)
          .with(HOUSE, Lexicon.MANAGERS)
          .with(STOCK, Lexicon.STOCKS);

  /** Whether a word of the class tells that a name may stand in its sentence. */
  boolean isSign() {
    return switch (this) {
      case HOUSE, INDEX, STOCK, COMPANY, AGENCY, TITLE, SAY -> true;
      case TYPE, STYLE, SURNAME, NAMED -> false;
    };
  }
}
