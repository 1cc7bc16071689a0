// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A page of the documentation, as a reader of Markdown sees it. */
final class Page extends AbstractVisitor {

  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

  private final Path file;
  private final List<Example> examples = new ArrayList<>();
  private final List<String> links = new ArrayList<>();
  private final List<String> code = new ArrayList<>();
  private final Set<String> anchors = new HashSet<>();
  private String heading = "";
  private @Nullable Path recipe;

  private Page(Path file) {
    this.file = file;
  }

  static Page read(Path file) {
    Page page = new Page(file);
    PARSER.parse(Repository.read(file)).accept(page);
    return page;
  }

  List<Example> examples() {
    return examples;
  }

  /** Where its links and pictures lead. */
  List<String> links() {
    return links;
  }

  /** What stands as code within its sentences. */
  List<String> code() {
    return code;
  }

  /** The names of its headings in addresses. */
  Set<String> anchors() {
    return anchors;
  }

  @Override
  public void visit(FencedCodeBlock block) {
    int line = block.getSourceSpans().get(0).getLineIndex() + 1;
    examples.add(new Example(file, line, heading, recipe, block.getInfo(), block.getLiteral()));
  }

  @Override
  public void visit(Heading node) {
    visitChildren(node);
    heading = words(node);
    String anchor =
        heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-');
    String unique = anchor;
    for (int i = 1; !anchors.add(unique); i++) {
      unique = anchor + "-" + i;
    }
  }

  @Override
  public void visit(Link link) {
    links.add(link.getDestination());
    if (link.getDestination().startsWith("recipes/")) {
      recipe = file.resolveSibling(link.getDestination());
    }
    visitChildren(link);
  }

  @Override
  public void visit(Image image) {
    links.add(image.getDestination());
    visitChildren(image);
  }

  @Override
  public void visit(Code span) {
    code.add(span.getLiteral());
  }

  private static String words(Node node) {
    StringBuilder words = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(Code span) {
            words.append(span.getLiteral());
          }
        });
    return words.toString();
  }
}
