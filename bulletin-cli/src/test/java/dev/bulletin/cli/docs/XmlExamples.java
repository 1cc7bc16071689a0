// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** XML is well formed; a dependency on us is one of our modules, in the version of this build. */
final class XmlExamples implements ExampleCheck {

  private static final String GROUP = "dev.bulletin";

  @Override
  public void check(Example example) throws Exception {
    String xml = example.text().replaceFirst("^<\\?xml.*\\?>", "");
    Element root = parse("<example>" + xml + "</example>");
    assertThat(elements(root, "dependency"))
        .filteredOn(dependency -> GROUP.equals(child(dependency, "groupId").orElse("")))
        .allSatisfy(XmlExamples::isOneOfOurs);
  }

  private static void isOneOfOurs(Element dependency) throws Exception {
    Element pom = parse(Repository.read(Path.of("pom.xml")));
    String artifact = child(dependency, "artifactId").orElseThrow();
    assertThat(elements(pom, "module").map(Element::getTextContent)).contains(artifact);
    assertThat(child(dependency, "version")).isEqualTo(child(pom, "version"));
  }

  private static Element parse(String xml) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    return builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
  }

  private static Stream<Element> elements(Element parent, String name) {
    NodeList all = parent.getElementsByTagName(name);
    return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i));
  }

  private static Optional<String> child(Element parent, String name) {
    return elements(parent, name)
        .filter(element -> element.getParentNode() == parent)
        .map(element -> element.getTextContent().strip())
        .findFirst();
  }
}
