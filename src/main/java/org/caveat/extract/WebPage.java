package org.caveat.extract;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.caveat.text.NotChecked.Reason;

/**
 * The page at an address the user gave; nothing it links to is fetched.
 *
 * @param name ends like a file name of its type, so that the format can be told
 */
record WebPage(String name, byte[] content) {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  static WebPage fetch(String address) throws UnreadableException {
    try {
      HttpClient client =
          HttpClient.newBuilder()
              .followRedirects(HttpClient.Redirect.NORMAL)
              .connectTimeout(PATIENCE)
              .build();
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address))
              .timeout(PATIENCE)
              .header("User-Agent", "Caveat/0.1 (compliance check)")
              .build();
      HttpResponse<InputStream> response =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        if (response.statusCode() != 200) {
          throw failed("the server answered " + response.statusCode());
        }
        byte[] content = Bytes.of(body);
        boolean html =
            response.headers().firstValue("Content-Type").orElse("text/html").contains("html");
        return new WebPage(html ? "page.html" : URI.create(address).getPath(), content);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw failed(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed("interrupted");
    }
  }

  private static UnreadableException failed(String why) {
    return new UnreadableException(
        Reason.FETCH_FAILED,
        "cannot be fetched: " + why,
        "check the address and the network, or save the page and check the file");
  }
}
