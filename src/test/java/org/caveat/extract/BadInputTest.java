package org.caveat.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.caveat.text.Document;
import org.caveat.text.Input;
import org.caveat.text.NotChecked;
import org.caveat.text.NotChecked.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is never clean: it comes back with a reason and a way out. */
class BadInputTest {
  private static final Path DOCX = Path.of("fixtures/etf-article/article.docx");
  private static final Path PDF = Path.of("fixtures/etf-article/article.pdf");

  @TempDir private Path folder;

  @Test
  void a_missing_file() {
    assertThat(reason("no-such-file.docx")).isEqualTo(Reason.MISSING);
  }

  @Test
  void a_name_that_cannot_be_a_file() {
    assertThat(reason("a\0b")).isEqualTo(Reason.MISSING);
  }

  @Test
  void a_folder_where_a_file_was_meant() {
    assertThat(reason(folder.toString())).isEqualTo(Reason.UNREADABLE);
  }

  @Test
  void an_empty_file() throws IOException {
    assertThat(reason("empty.docx", new byte[0])).isEqualTo(Reason.EMPTY);
  }

  @Test
  void blank_text() throws IOException {
    assertThat(reason("blank.txt", " \n\t\n")).isEqualTo(Reason.NO_TEXT);
  }

  @Test
  void a_page_of_scripts_alone() throws IOException {
    assertThat(reason("page.html", "<html><script>'保本'</script><!-- 保本 --></html>"))
        .isEqualTo(Reason.NO_TEXT);
  }

  @Test
  void a_docx_cut_short() throws IOException {
    byte[] whole = Files.readAllBytes(DOCX);
    for (int length : List.of(40, 500, whole.length / 2, whole.length - 600)) {
      assertThat(reason("cut.docx", Arrays.copyOf(whole, length)))
          .as("%d bytes", length)
          .isEqualTo(Reason.DAMAGED);
    }
  }

  @Test
  void a_pdf_cut_short() throws IOException {
    byte[] whole = Files.readAllBytes(PDF);
    Input input = input("cut.pdf", Arrays.copyOf(whole, 2000));
    assertThat(input).isInstanceOf(NotChecked.class);
  }

  @Test
  void an_encrypted_docx() throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var out = encryptor.getDataStream(container)) {
        out.write(Files.readAllBytes(DOCX));
      }
      container.writeFilesystem(file);
    }
    assertThat(reason("locked.docx", file.toByteArray())).isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void an_encrypted_pdf() throws IOException {
    assertThat(reason("locked.pdf", pdf(new byte[0], "secret"))).isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void a_scanned_pdf() throws IOException {
    assertThat(reason("scan.pdf", pdf(new byte[] {1}, ""))).isEqualTo(Reason.SCANNED_ONLY);
  }

  @Test
  void a_picture() throws IOException {
    assertThat(reason("poster.png", "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(Reason.SCANNED_ONLY);
  }

  @Test
  void a_program() throws IOException {
    byte[] program = new byte[2000];
    program[0] = 0x7f;
    Arrays.fill(program, 4, 900, (byte) 3);
    assertThat(reason("tool.txt", program)).isEqualTo(Reason.UNSUPPORTED);
  }

  @Test
  void a_wrong_extension_is_seen_through() throws IOException {
    Input input = input("really-a-docx.txt", Files.readAllBytes(DOCX));
    assertThat(((Document) input).metadata().format()).isEqualTo("docx");
  }

  @Test
  void text_under_the_name_of_a_pdf_is_no_clean_pdf() throws IOException {
    byte[] page = "404 not found".getBytes(StandardCharsets.UTF_8);
    assertThat(reason("poster.pdf", page)).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void a_zip_bomb_is_refused() throws IOException {
    byte[] bomb = zip("word/document.xml", zeroes(210 << 20));
    assertThat(reason("bomb.docx", bomb)).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void external_entities_are_not_read() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "top secret");
    String xml = "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + body("&x;");
    Input input = input("xxe.docx", zip("word/document.xml", xml.getBytes(StandardCharsets.UTF_8)));
    assertThat(input.toString()).doesNotContain("top secret");
  }

  @Test
  void entities_that_multiply_are_not_expanded() throws IOException {
    String laughs =
        "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c"
            + " \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
            + body("&c;");
    Input input =
        input("laughs.docx", zip("word/document.xml", laughs.getBytes(StandardCharsets.UTF_8)));
    assertThat(input.toString()).doesNotContain("hahaha");
  }

  @Test
  void endless_standard_input_ends_with_a_reason() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }

          @Override
          public int read(byte[] bytes, int off, int len) {
            Arrays.fill(bytes, off, off + len, (byte) 'a');
            return len;
          }
        };
    Input input = new Extractor().extract("-", endless).get(0);
    assertThat(((NotChecked) input).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void deeply_nested_markup_does_no_harm() throws IOException {
    String words = "稳健的基金";
    String depth = "<div>".repeat(20_000);
    Input html = input("deep.html", depth + words + "</div>".repeat(20_000));
    Input quotes = input("deep.md", "> ".repeat(20_000) + words);
    for (Input input : List.of(html, quotes)) {
      boolean read =
          input instanceof Document d
              && d.blocks().stream().anyMatch(b -> b.text().contains(words));
      assertThat(read || input instanceof NotChecked).as(input.path()).isTrue();
    }
  }

  private static String body(String words) {
    return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>文字"
        + words
        + "</w:t></w:r></w:p></w:body></w:document>";
  }

  private static byte[] zeroes(int count) {
    byte[] bytes = new byte[count];
    Arrays.fill(bytes, (byte) ' ');
    return bytes;
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return file.toByteArray();
  }

  /** A page with a picture, when one is asked for, and a password, when one is given. */
  private static byte[] pdf(byte[] picture, String password) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      if (picture.length > 0) {
        BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          content.drawImage(LosslessFactory.createFromImage(pdf, image), 10, 10);
        }
      }
      if (!password.isEmpty()) {
        pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      pdf.save(file);
    }
    return file.toByteArray();
  }

  private Reason reason(String name, String content) throws IOException {
    return reason(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private Reason reason(String name, byte[] content) throws IOException {
    return ((NotChecked) input(name, content)).reason();
  }

  private Input input(String name, String content) throws IOException {
    return input(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private Input input(String name, byte[] content) throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    return new Extractor().extract(file.toString(), InputStream.nullInputStream()).get(0);
  }

  private static Reason reason(String path) {
    Input input = new Extractor().extract(path, InputStream.nullInputStream()).get(0);
    assertThat(((NotChecked) input).detail()).doesNotContain("Exception").isNotBlank();
    assertThat(((NotChecked) input).remedy()).isNotBlank();
    return ((NotChecked) input).reason();
  }
}
