package org.caveat.annotate.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of funds as spreadsheets save them, and what is told of malformed ones. */
class FundTableReaderTest {
  private static final String HEADINGS = "code,name,class,inception,riskLevel\n";

  @TempDir private Path folder;
  private final List<String> faults = new ArrayList<>();

  @Test
  void quoted_cells_may_hold_commas_quotation_marks_and_line_ends() throws Exception {
    FundTable table = read("code,name,benchmark\n000001,甲基金,\"指数,\n\"\"债\"\"\"\n000002,乙基金,\n");
    assertThat(faults).isEmpty();
    assertThat(table.rows()).hasSize(2);
    assertThat(table.byCode("000001").benchmark()).isEqualTo("指数,\n\"债\"");
  }

  @Test
  void a_byte_order_mark_and_gb18030_are_read() throws Exception {
    assertThat(read("\ufeff" + HEADINGS + "000001,甲基金,A,2020-03-01,R3\n").rows()).hasSize(1);
    Path file = folder.resolve("gb.csv");
    Files.write(file, "代码,名称\n000001,甲基金\n".getBytes(Charset.forName("GB18030")));
    assertThat(FundTableReader.read(file, faults).rows().get(0).name()).isEqualTo("甲基金");
    assertThat(faults).isEmpty();
  }

  @Test
  void days_are_read_in_every_usual_writing() throws Exception {
    FundTable table =
        read(
            HEADINGS
                + "000001,甲,A,2020/3/1,R3\n000002,乙,B,20200301,\n000003,丙,,2020年3月1日,r2\n000004,丁,,,\n");
    assertThat(faults).isEmpty();
    assertThat(table.rows().subList(0, 3))
        .extracting(FundTable.Row::inception)
        .containsOnly(LocalDate.of(2020, 3, 1));
    assertThat(table.rows().get(3).inception()).isNull();
    assertThat(table.rows().get(2).riskLevel()).isEqualTo("R2");
  }

  @Test
  void every_malformed_row_is_told_with_its_line() throws Exception {
    read(
        "code,name,class,inception,riskLevel,benchmark\n"
            + "000001,甲,A,2020-03-01,R3,\"two\nlines\"\n"
            + "1,乙,A,2020-02-30,R9,\n"
            + "000003,丙\n"
            + "000001,丁,AB,,,\n");
    assertThat(faults)
        .extracting(f -> f.replaceFirst("^.*funds.csv", ""))
        .containsExactly(
            ":4: code \"1\" is not six digits",
            ":4: inception \"2020-02-30\" is not a date like 2020-03-01",
            ":4: riskLevel \"R9\" is none of R1 to R5",
            ":5: 2 cells, the line of headings has 6",
            ":6: class \"AB\" is not one letter",
            ":6: code 000001 stands in line 2 already");
  }

  @Test
  void an_open_quotation_mark_is_told_with_the_line_of_its_row() throws Exception {
    read(HEADINGS + "000001,甲,A,,\n000002,\"乙,A,,\n000003,丙,A,,\n");
    assertThat(faults).hasSize(1);
    assertThat(faults.get(0)).contains("funds.csv:3: a quotation mark is not closed");
  }

  @Test
  void headings_that_are_unknown_twice_or_lacking_are_told() throws Exception {
    read("name,colour,name\n甲,red,甲\n");
    assertThat(String.join("\n", faults))
        .contains(
            "funds.csv:1: unknown column \"colour\"; known: code, name, shortName",
            "funds.csv:1: column name stands twice",
            "funds.csv:1: columns code and name are needed");
  }

  @Test
  void an_empty_file_and_a_file_of_another_kind_are_told() throws Exception {
    read("");
    assertThat(faults.get(0)).contains("funds.csv:1: the table is empty");
    faults.clear();
    Path file = folder.resolve("funds.xlsx");
    Files.write(file, new byte[] {'P', 'K', 3, 4, (byte) 0xff, (byte) 0xff});
    FundTableReader.read(file, faults);
    assertThat(faults.get(0)).contains("neither UTF-8 nor GB18030");
    faults.clear();
    FundTableReader.read(folder.resolve("none.csv"), faults);
    assertThat(faults.get(0)).endsWith("none.csv: cannot be read");
  }

  private FundTable read(String csv) throws Exception {
    Path file = Files.writeString(folder.resolve("funds.csv"), csv, StandardCharsets.UTF_8);
    return FundTableReader.read(file, faults);
  }
}
