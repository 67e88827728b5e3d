package org.caveat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

/** A report that a full disk cut short is not taken for whole. */
class StandardOutputTest {
  @Test
  void what_could_not_be_written_is_remembered() {
    StandardOutput out = new StandardOutput(failing("No space left on device"));
    new PrintStream(out, true).println("report");
    assertThat(out.failure()).isEqualTo("No space left on device");
  }

  @Test
  void a_reader_who_has_seen_enough_is_no_failure() {
    StandardOutput out = new StandardOutput(failing("Broken pipe"));
    new PrintStream(out, true).println("report");
    assertThat(out.failure()).isEmpty();
  }

  @Test
  void all_else_arrives() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StandardOutput out = new StandardOutput(bytes);
    new PrintStream(out, true).print("report");
    assertThat(bytes).hasToString("report");
    assertThat(out.failure()).isEmpty();
  }

  private static OutputStream failing(String why) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(why);
      }
    };
  }
}
