// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.input;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in a few words why a file could not be read or written. */
public final class Reasons {

  private Reasons() {}

  /** The reason, without the file's name. */
  public static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "exists already";
    }
    if (e instanceof NotDirectoryException || e instanceof DirectoryNotEmptyException) {
      return "is not a folder";
    }
    if (e instanceof FileSystemLoopException) {
      return "a folder that contains itself";
    }
    if (e instanceof CharacterCodingException) {
      return "not in UTF-8";
    }
    return wordsOf(e);
  }

  private static String wordsOf(IOException e) {
    String words = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return words == null || words.isBlank() ? e.getClass().getSimpleName() : words;
  }
}
