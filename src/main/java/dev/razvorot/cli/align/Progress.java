package dev.razvorot.cli.align;

import dev.razvorot.cli.terminal.Terminal;
import java.io.Closeable;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar with rate and time left while documents are worked on; nothing if nobody watches. */
final class Progress implements Closeable {
  /** Columns: what the narrowest of usual terminals shows. */
  private static final int WIDTH = 79;

  private final Optional<ProgressBar> bar;

  private Progress(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  /** A bar for so many documents; none for none. */
  static Progress of(Terminal terminal, int documents) {
    if (!terminal.interactive() || documents == 0) {
      return new Progress(Optional.empty());
    }
    return new Progress(
        Optional.of(
            new ProgressBarBuilder()
                .setTaskName("align")
                .setInitialMax(documents)
                .setUnit(" documents", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), WIDTH))
                .showSpeed()
                .build()));
  }

  /** Another document is done. */
  void step() {
    bar.ifPresent(ProgressBar::step);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
