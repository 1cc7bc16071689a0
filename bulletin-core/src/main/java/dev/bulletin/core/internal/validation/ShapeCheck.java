// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.core.internal.validation;

import dev.bulletin.core.Bulletin;
import dev.bulletin.core.diagnostic.Diagnostic;
import dev.bulletin.core.diagnostic.MessageArgument;
import dev.bulletin.core.diagnostic.Severity;
import dev.bulletin.core.diagnostic.StructureCode;
import dev.bulletin.core.internal.message.StructureMessages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is wrong with the shape of a bulletin in memory, and what of it is sound. */
public final class ShapeCheck {

  private final Bulletin bulletin;
  private final boolean isBeyondLimits;
  private final SortedMap<ModelPath, Breach> breaches = new TreeMap<>();

  private ShapeCheck(Bulletin bulletin) {
    this.bulletin = bulletin;
    boolean isSound = ShapeGlance.isSound(bulletin);
    Breach beyond = isSound ? null : DocumentSize.beyondLimits(bulletin);
    isBeyondLimits = beyond != null;
    if (isSound) {
      return;
    }
    if (beyond == null) {
      Breaches.of(bulletin).stream()
          .sorted(Comparator.comparing(Breach::code))
          .forEach(breach -> breaches.putIfAbsent(placeOf(breach), breach));
    } else {
      breaches.put(placeOf(beyond), beyond);
    }
  }

  /** Checks the limits of a document, and within them the constraints of its parts. */
  public static ShapeCheck of(Bulletin bulletin) {
    return new ShapeCheck(bulletin);
  }

  /** What is to be told, one fault for a part. */
  public List<Told> told(Locale language) {
    if (breaches.isEmpty()) {
      return List.of();
    }
    StructureMessages messages = new StructureMessages(language);
    List<Told> told = new ArrayList<>(breaches.size());
    breaches.forEach(
        (place, breach) ->
            told.add(new Told(place, -1, -1, Severity.ERROR, () -> say(breach, place, messages))));
    return told;
  }

  /**
   * The bulletin with stand-ins for what is faulty; null where a limit was reached, which stands
   * alone.
   */
  public @Nullable Bulletin soundPart() {
    if (isBeyondLimits) {
      return null;
    }
    if (breaches.isEmpty()) {
      return bulletin;
    }
    List<List<Object>> faulty =
        breaches.values().stream()
            .filter(breach -> breach.code() != StructureCode.LIST_TOO_LONG)
            .map(Breach::path)
            .toList();
    return faulty.isEmpty() ? bulletin : StandIns.replace(bulletin, faulty);
  }

  /** All faults, one for a part. */
  public Collection<Breach> breaches() {
    return breaches.values();
  }

  /** Whether something was told of this very part. */
  public boolean tells(ModelPath place) {
    return breaches.containsKey(place);
  }

  private ModelPath placeOf(Breach breach) {
    return ModelPath.of(bulletin, breach.path());
  }

  private static Diagnostic say(Breach breach, ModelPath place, StructureMessages messages) {
    StructureCode code = breach.code();
    String detail = detail(code);
    List<MessageArgument> arguments = new ArrayList<>(breach.arguments());
    if (code == StructureCode.TYPE_MISMATCH) {
      arguments.add(MessageArgument.word(messages.type("string")));
    }
    return new Diagnostic(
        Severity.ERROR,
        code.code(),
        messages.message(code, detail, arguments),
        place.pointer(),
        null,
        messages.hint(code, detail, arguments));
  }

  /** In memory only an item can lack a shape, and only a link's text be of the wrong type. */
  private static @Nullable String detail(StructureCode code) {
    return switch (code) {
      case SHAPE_UNKNOWN -> "item";
      case TYPE_MISMATCH -> "array";
      default -> null;
    };
  }
}
