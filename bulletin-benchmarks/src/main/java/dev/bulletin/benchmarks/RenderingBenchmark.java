// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.benchmarks;

import dev.bulletin.benchmarks.peer.CommonMark;
import dev.bulletin.benchmarks.peer.Templates;
import dev.bulletin.benchmarks.sample.Document;
import dev.bulletin.render.Renderer;
import dev.bulletin.render.html.EmailRenderer;
import dev.bulletin.render.html.HtmlRenderer;
import dev.bulletin.render.markdown.MarkdownRenderer;
import dev.bulletin.render.text.TextRenderer;
import org.commonmark.node.Node;
import org.commonmark.renderer.text.TextContentRenderer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** To text, HTML, mail and Markdown. The peers get the tree that they would have after parsing. */
public class RenderingBenchmark extends Measured {

  private final Renderer html = HtmlRenderer.create();
  private final Renderer email = EmailRenderer.create();
  private final Renderer text = TextRenderer.builder().width(72).build();
  private final Renderer markdown = MarkdownRenderer.create();
  private final Templates templates = new Templates();
  private final org.commonmark.renderer.Renderer commonMarkHtml =
      org.commonmark.renderer.html.HtmlRenderer.builder().build();
  private final org.commonmark.renderer.Renderer commonMarkText =
      TextContentRenderer.builder().build();
  private final org.commonmark.renderer.Renderer commonMarkMarkdown =
      org.commonmark.renderer.markdown.MarkdownRenderer.builder().build();

  /** The document as commonmark-java has it. */
  @State(Scope.Benchmark)
  public static class Tree {

    private Node node = new org.commonmark.node.Document();

    /** Makes the tree. */
    @Setup
    public void make(Document document) {
      node = CommonMark.of(document.bulletin());
    }
  }

  @Benchmark
  public String html(Document document) {
    return html.render(document.bulletin());
  }

  @Benchmark
  public String htmlByCommonMark(Tree tree) {
    return commonMarkHtml.render(tree.node);
  }

  @Benchmark
  public String htmlByJte(Document document) {
    return templates.page(document.bulletin());
  }

  @Benchmark
  public String email(Document document) {
    return email.render(document.bulletin());
  }

  @Benchmark
  public String emailByJte(Document document) {
    return templates.mail(document.bulletin());
  }

  @Benchmark
  public String text(Document document) {
    return text.render(document.bulletin());
  }

  @Benchmark
  public String textByCommonMark(Tree tree) {
    return commonMarkText.render(tree.node);
  }

  @Benchmark
  public String markdown(Document document) {
    return markdown.render(document.bulletin());
  }

  @Benchmark
  public String markdownByCommonMark(Tree tree) {
    return commonMarkMarkdown.render(tree.node);
  }
}
