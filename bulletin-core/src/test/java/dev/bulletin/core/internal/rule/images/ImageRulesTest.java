// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.rule.images;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.Image;
import dev.bulletin.core.Organization;
import dev.bulletin.core.internal.rule.RuleRun;
import dev.bulletin.core.internal.rule.StandIn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageRulesTest {

  @Test
  void alternativeTextThatIsUnknownIsTold() {
    Image unknown = Image.builder("pier.jpg").build();
    assertThat(RuleRun.pointers(new ImageAltMissing(), RuleRun.bulletin("en", unknown)))
        .containsExactly("/body/0");
    Bulletin logo =
        RuleRun.paragraph("en", "Rain.").toBuilder()
            .organization(Organization.builder("Harbour Relief").logo(unknown).build())
            .build();
    assertThat(RuleRun.pointers(new ImageAltMissing(), logo)).containsExactly("/organization/logo");
  }

  @Test
  void decorativeAndFaultyAlternativeTextIsNotMissing() {
    Image decorative = Image.of("line.png", "");
    Image faulty = Image.of("line.png", StandIn.STRING);
    assertThat(RuleRun.pointers(new ImageAltMissing(), RuleRun.bulletin("ar", decorative, faulty)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "images/pier.jpg, pier.jpg",
    "images/pier.jpg, PIER.JPEG",
    "https://harbour.example/a/IMG_1234.jpg?w=3, IMG_1234",
    "images/pier_at_dawn.png, pier_at_dawn",
    "images/pier-at-dawn.png, pier-at-dawn",
    "images/x.png, Screenshot 2026-01-02 at 10.00.00.png",
    "images/صورة.png, صورة.png",
  })
  void aFileNameAsAlternativeTextIsTold(String source, String alt) {
    assertThat(RuleRun.pointers(new ImageAltFileName(), image(source, alt)))
        .containsExactly("/body/0/alt");
  }

  @ParameterizedTest
  @CsvSource({
    "images/pier.jpg, Volunteers unloading rice at the pier",
    "images/pier.jpg, pier",
    "images/statutes.png, First page of the file statutes.pdf",
    "images/logo.png, harbour.example",
    "images/hafen.png, Der Hafen um 6.30",
    "images/港口.png, 港口",
    "images/well-known.png, A well-known well",
  })
  void wordsAsAlternativeTextAreLeftAlone(String source, String alt) {
    assertThat(RuleRun.pointers(new ImageAltFileName(), image(source, alt))).isEmpty();
  }

  @Test
  void theCaptionAgainAsAlternativeTextIsTold() {
    assertThat(repeats("Pier 4, December", "Pier 4, December")).containsExactly("/body/0/alt");
    assertThat(repeats("pier 4 – december.", "Pier 4, December")).containsExactly("/body/0/alt");
    assertThat(repeats("港口，十二月", "港口 十二月")).containsExactly("/body/0/alt");
  }

  @Test
  void alternativeTextOfItsOwnIsLeftAlone() {
    assertThat(repeats("Volunteers unloading rice", "Pier 4, December")).isEmpty();
    assertThat(repeats("Freiwillige laden Reis ab, Pier 4", "Pier 4")).isEmpty();
    assertThat(repeats("", "…")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "images/a/pier.jpg, pier.jpg",
    "pier.jpg, pier.jpg",
    "C:\\images\\pier.jpg, pier.jpg",
    "images\\old/pier.jpg?from=a/b.png, pier.jpg",
    "images/pier.jpg#a/b, pier.jpg",
    "/?a/b, ''",
    "images/, ''",
    "'', ''"
  })
  void theLastPartOfAnAddressIsTheNameOfItsFile(String address, String name) {
    assertThat(FileNames.last(address)).isEqualTo(name);
  }

  @Test
  void aFileNameEndsAsAPicturesDoes() {
    assertThat(FileNames.isFileName("a.PNG")).isTrue();
    assertThat(FileNames.isFileName(".png")).isFalse();
    assertThat(FileNames.isFileName("png.")).isFalse();
    assertThat(FileNames.isFileName("pier")).isFalse();
    assertThat(FileNames.stem("a.b.PNG")).isEqualTo("a.b");
    assertThat(FileNames.stem(".png")).isEqualTo(".png");
    assertThat(FileNames.stem("pier.example")).isEqualTo("pier.example");
  }

  @Test
  void alternativeTextIsCountedInCodePoints() {
    assertThat(RuleRun.pointers(new ImageAltTooLong(), image("a.png", "x".repeat(251))))
        .containsExactly("/body/0/alt");
    assertThat(RuleRun.pointers(new ImageAltTooLong(), image("a.png", "x".repeat(250)))).isEmpty();
    assertThat(RuleRun.pointers(new ImageAltTooLong(), image("a.png", "🌾".repeat(250)))).isEmpty();
    assertThat(RuleRun.pointers(new ImageAltTooLong(), image("a.png", "米".repeat(251))))
        .containsExactly("/body/0/alt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unnamed (3).jpg",
        "images/Screenshot 2026-01-02 at 10.15.00.png",
        "images/IMG_1234.jpg",
        "image0.png",
        "https://harbour.example/x/image001.png",
        "DSC_0042.JPG",
        "DSC01234.jpg",
        "PXL_20260108_101500.jpg",
        "WhatsApp Image 2026-01-08 at 10.15.00.jpeg",
        "IMG-20260108-WA0003.jpg",
        "Bildschirmfoto 2026-01-08 um 10.15.00.png",
        "Capture d’écran 2026-01-08.png",
        "Captura de pantalla 2026-01-08.png",
        "Untitled.png",
        "download (1).jpg",
        "unnamed%20(3).jpg",
        "photo_12345.jpg",
        "photo-123.jpg",
        "image9.png",
        "image 0 .png",
        "Screenshot 0.png",
        "Screenshot 9.png",
        "descarga.png",
        "download (0).jpg",
        "IMG_20260108_101500.jpg"
      })
  void aNameThatNobodyChoseIsTold(String source) {
    assertThat(RuleRun.pointers(new ImageFileNameLeftover(), image(source, "Rice")))
        .containsExactly("/body/0/image");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "images/pier.jpg",
        "images/image-of-the-pier.jpg",
        "images/photo-contest-2026.jpg",
        "images/imagine.png",
        "images/foto 12.jpg",
        "images/ecole-2026.png",
        "images/downloads.png",
        "images/scanner.png",
        "images/港口.png",
        "https://harbour.example/IMG_1234/pier.jpg",
        "images/unnamed-road.png",
        "images/photo-99.jpg",
        "images/scan 1.png",
        "images/(3).png",
        "images/download ().jpg",
        "images/download (3",
        "images/download (x).jpg",
        "images/image_-.png",
        "images/Screenshot of the pier.png",
        "images/image0:1.png"
      })
  void aNameThatSomebodyChoseIsLeftAlone(String source) {
    assertThat(RuleRun.pointers(new ImageFileNameLeftover(), image(source, "Rice"))).isEmpty();
  }

  @Test
  void whatIsFaultyIsNotJudgedAgain() {
    Bulletin faulty =
        RuleRun.bulletin("en", StandIn.IMAGE, Image.of(StandIn.STRING, StandIn.STRING));
    for (var rule :
        List.of(
            new ImageAltFileName(), new ImageAltRepeatsCaption(), new ImageFileNameLeftover())) {
      assertThat(RuleRun.pointers(rule, faulty)).isEmpty();
    }
  }

  @Test
  void aPictureThatIsNotThereIsToldWhereTheFolderIsKnown() {
    assertThat(
            RuleRun.missing(
                new ImageFileMissing(), image("images/pier.jpg", "Rice"), "images/pier.jpg"))
        .containsExactly("/body/0/image");
    assertThat(
            RuleRun.missing(new ImageFileMissing(), image("pier%204.jpg", "Rice"), "pier%204.jpg"))
        .isEmpty();
    assertThat(RuleRun.missing(new ImageFileMissing(), image("/pier.jpg", "Rice"), "/pier.jpg"))
        .isEmpty();
    String absolute = "https://harbour.example/pier.jpg";
    assertThat(RuleRun.missing(new ImageFileMissing(), image(absolute, "Rice"), absolute))
        .isEmpty();
  }

  private static List<String> repeats(String alt, String caption) {
    Image image = Image.builder("pier.jpg").alt(alt).caption(caption).build();
    return RuleRun.pointers(new ImageAltRepeatsCaption(), RuleRun.bulletin("en", image));
  }

  private static Bulletin image(String source, String alt) {
    return RuleRun.bulletin("en", Image.of(source, alt));
  }
}
