package dev.razvorot.pipeline.lexicons;

import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.lexicon.Entry;
import dev.razvorot.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the words of a run come from, besides the built-in list.
 *
 * @param lexicons files of the user's own words ({@link LexiconFile})
 * @param memories files of translation units that words are learned from ({@link Memories})
 */
public record WordSources(List<Path> lexicons, List<Path> memories) {

  /** Copies the lists. */
  public WordSources {
    lexicons = List.copyOf(lexicons);
    memories = List.copyOf(memories);
  }

  /**
   * The built-in lexicon with all that the files say.
   *
   * @throws CorpusFormatException if a file is malformed, with the place
   * @throws IOException if the disk fails
   */
  public Lexicon lexicon() throws IOException {
    List<Entry> own = own();
    return own.isEmpty() ? Lexicon.builtIn() : Lexicon.builtIn().with(own);
  }

  /**
   * All entries: the user's own, the learned, the built-in, the names of the locale data.
   *
   * @throws CorpusFormatException if a file is malformed, with the place
   * @throws IOException if the disk fails
   */
  public List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>(own());
    entries.addAll(Entry.builtIn());
    entries.addAll(Entry.names());
    return entries;
  }

  /** The user's own words are read first, so that a mistake in them is told before the learning. */
  private List<Entry> own() throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (Path file : lexicons) {
      entries.addAll(LexiconFile.read(file));
    }
    if (!memories.isEmpty()) {
      entries.addAll(Memories.learn(memories).entries());
    }
    return entries;
  }
}
