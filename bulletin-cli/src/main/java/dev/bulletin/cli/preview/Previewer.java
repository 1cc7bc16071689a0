// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.preview;

import dev.bulletin.cli.check.BulletinChecker;
import dev.bulletin.cli.check.DocumentSource;
import dev.bulletin.cli.check.Documents;
import dev.bulletin.cli.check.Outcome;
import dev.bulletin.cli.input.Input;
import dev.bulletin.cli.input.Reasons;
import dev.bulletin.core.Bulletin;
import dev.bulletin.json.ParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a bulletin, checks it and renders it. */
public final class Previewer {

  private final Input input;
  private final Path file;
  private final Documents documents;
  private final BulletinChecker checker;

  /** A previewer of one file. */
  public Previewer(Input input, Path file, Documents documents, BulletinChecker checker) {
    this.input = input;
    this.file = file;
    this.documents = documents;
    this.checker = checker;
  }

  /**
   * The preview of the file as it is now.
   *
   * @param last what is shown so far; null at the start
   */
  public Preview read(@Nullable Preview last) {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        // A pipe would be waited for.
        return Preview.unreadable(input.name(), "is no regular file", last);
      }
      return preview(documents.document(input), last);
    } catch (IOException e) {
      return Preview.unreadable(input.name(), Reasons.of(e), last);
    } catch (RuntimeException | StackOverflowError e) {
      String problem = "this is a defect of bulletin: " + e.getClass().getSimpleName();
      return Preview.unreadable(input.name(), problem, last);
    }
  }

  private Preview preview(DocumentSource document, @Nullable Preview last) {
    ParseResult result = checker.parse(document);
    Outcome.Checked checked = BulletinChecker.outcome(document, result);
    Bulletin bulletin = result.soundParts().orElse(null);
    Renderings renderings;
    Preview.Shown shown;
    if (bulletin == null) {
      renderings = last == null ? null : last.renderings();
      shown = Preview.earlier(renderings);
    } else {
      renderings = Renderings.of(bulletin, file.toAbsolutePath().normalize().getParent());
      shown = result.isValid() ? Preview.Shown.ALL : Preview.Shown.SOUND_PARTS;
    }
    return new Preview(input.name(), checked.findings(), checked.tally(), null, shown, renderings);
  }

  /** The file of the bulletin. */
  public Path file() {
    return file;
  }

  /** The files that a preview is made of. */
  public Set<Path> files(Preview preview) {
    Set<Path> files = new HashSet<>(Set.of(file));
    Renderings renderings = preview.renderings();
    if (renderings != null) {
      files.addAll(renderings.pictures());
    }
    return files;
  }
}
