package org.caveat.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caveat.annotate.models.LabelledText;
import org.caveat.extract.Extractor;
import org.caveat.text.Document;
import org.caveat.text.Span;

/** Reads {@code texts/NAME.txt} with {@code labels/NAME.json}. */
final class LabelledTexts {
  private static final ObjectMapper JSON = new ObjectMapper();

  private LabelledTexts() {}

  static List<LabelledText> read(Path folder) throws IOException {
    List<LabelledText> texts = new ArrayList<>();
    try (Stream<Path> labels = Files.list(folder.resolve("labels"))) {
      for (Path label : labels.filter(l -> l.toString().endsWith(".json")).sorted().toList()) {
        String name = label.getFileName().toString().replaceFirst("json$", "txt");
        String source = Files.readString(folder.resolve("texts").resolve(name));
        JsonNode marks = JSON.readTree(label.toFile());
        Document document = Extractor.ofText(name, "text", source);
        texts.add(
            new LabelledText(
                document,
                places(source, marks.path("forward_looking")),
                places(source, marks.path("forward_looking_may"))));
      }
    }
    return texts;
  }

  /** Every place where one of the quotes stands. */
  private static List<Span> places(String source, JsonNode quotes) {
    List<Span> places = new ArrayList<>();
    for (JsonNode quote : quotes) {
      String words = quote.asText();
      int first = words.isEmpty() ? -1 : source.indexOf(words);
      for (int at = first; at >= 0; at = source.indexOf(words, at + 1)) {
        places.add(new Span(at, at + words.length()));
      }
    }
    return places;
  }
}
