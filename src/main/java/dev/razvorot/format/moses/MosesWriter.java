package dev.razvorot.format.moses;

import dev.razvorot.TranslationUnit;
import dev.razvorot.format.CorpusWriter;
import dev.razvorot.format.Lifetime;
import dev.razvorot.format.Losses;
import dev.razvorot.format.chars.Utf8Writer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes two files line by line. Line ends within a text become spaces, since a line is all there
 * is. Not safe for use by several threads.
 */
public final class MosesWriter implements CorpusWriter {
  private static final Pattern LINE_END = Pattern.compile("\\R");

  private final Utf8Writer english;
  private final Utf8Writer russian;
  private final Lifetime lifetime = new Lifetime();
  private long lineEnds;
  private long codes;
  private long others;

  /** Writes to two streams, which {@link #complete()} or {@link #close()} closes. */
  public MosesWriter(OutputStream english, OutputStream russian) {
    this.english = new Utf8Writer(english);
    this.russian = new Utf8Writer(russian);
  }

  @Override
  public void write(TranslationUnit unit) throws IOException {
    lifetime.requireOpen();
    try {
      english.write(line(unit.source().text()));
      russian.write(line(unit.target().text()));
      codes += unit.source().codes().size() + unit.target().codes().size();
      others += unit.props().size() + unit.findings().size();
    } catch (IOException e) {
      lifetime.fail();
      abandon();
      throw e;
    }
  }

  @Override
  public Map<String, Long> losses() {
    Losses losses = new Losses();
    losses.add(Losses.HALVES, english.replaced() + russian.replaced());
    losses.add("line ends became spaces", lineEnds);
    losses.add(Losses.CODES, codes);
    losses.add("properties and findings were left out", others);
    return losses.counts();
  }

  @Override
  public void complete() throws IOException {
    lifetime.complete();
    closeBoth();
  }

  @Override
  public void close() throws IOException {
    if (lifetime.end()) {
      abandon();
      closeBoth();
    }
  }

  private void abandon() {
    english.abandon();
    russian.abandon();
  }

  private void closeBoth() throws IOException {
    try (english;
        russian) {
      // Both are closed, whatever happens to the one.
    }
  }

  private String line(String text) {
    lineEnds += LINE_END.matcher(text).results().count();
    return LINE_END.matcher(text).replaceAll(" ") + "\n";
  }
}
