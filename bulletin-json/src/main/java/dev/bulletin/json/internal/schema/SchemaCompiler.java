// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.json.internal.schema;

import dev.bulletin.core.extension.JsonObject;
import dev.bulletin.json.internal.read.AnyObject;
import dev.bulletin.json.internal.read.ArrayCheck;
import dev.bulletin.json.internal.read.Check;
import dev.bulletin.json.internal.read.IntegerCheck;
import dev.bulletin.json.internal.read.Members;
import dev.bulletin.json.internal.read.ObjectCheck;
import dev.bulletin.json.internal.read.ObjectCheck.Dependence;
import dev.bulletin.json.internal.read.Reference;
import dev.bulletin.json.internal.read.Shapes;
import dev.bulletin.json.internal.read.StringCheck;
import dev.bulletin.json.internal.read.StringOr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the schema into checks. It knows the keywords that the schema uses, in the forms in
 * which it uses them; anything else is refused, so that nothing the schema says can go unchecked.
 */
public final class SchemaCompiler {

  private static final String DEFINITION = "#/$defs/";

  private final SchemaNode root;
  private final Map<String, Check> compiled = new HashMap<>();
  private final Map<String, Reference> open = new HashMap<>();

  private SchemaCompiler(SchemaNode root) {
    this.root = root;
  }

  /**
   * Compiles a schema.
   *
   * @throws IllegalStateException if it says something that the compiler does not know
   */
  public static Check compile(JsonObject schema) {
    SchemaNode root = new SchemaNode(schema);
    SchemaCompiler compiler = new SchemaCompiler(root);
    SchemaNode definitions = root.node("$defs");
    root.node("$schema");
    if (definitions != null) {
      definitions.names().forEach(compiler::definition);
    }
    return compiler.object(root, "bulletin");
  }

  private Check definition(String name) {
    Check done = compiled.get(name);
    if (done != null) {
      return done;
    }
    Reference reference = open.get(name);
    if (reference != null) {
      return reference;
    }
    reference = new Reference();
    open.put(name, reference);
    Check check = compile(root.need("$defs").need(name), name);
    reference.resolve(check);
    compiled.put(name, check);
    return check;
  }

  private Check compile(SchemaNode node, String name) {
    String reference = node.text("$ref");
    if (reference != null) {
      node.checkAllUsed();
      return definition(reference.substring(DEFINITION.length()));
    }
    if (node.node("if") != null && node.text("type") == null) {
      return choice(node, name);
    }
    return switch (node.needText("type")) {
      case "string" -> string(node, name);
      case "integer" -> integer(node);
      case "array" -> array(node, name);
      case "object" -> node.nodes("oneOf").isEmpty() ? object(node, name) : shapes(node);
      default -> throw node.unknown("type");
    };
  }

  private Check string(SchemaNode node, String name) {
    StringCheck check =
        new StringCheck(
            new StringCheck.Limits(
                node.number("minLength", 0),
                node.number("maxLength", Integer.MAX_VALUE),
                node.pattern(),
                node.unwantedPattern(),
                node.texts("enum")),
            StringCodes.of(name),
            Bindings.string(name),
            StandIns.string(name));
    node.checkAllUsed();
    return check;
  }

  private Check integer(SchemaNode node) {
    Check check =
        new IntegerCheck(
            node.number("minimum", Integer.MIN_VALUE), node.number("maximum", Integer.MAX_VALUE));
    node.checkAllUsed();
    return check;
  }

  private Check array(SchemaNode node, String name) {
    Check check =
        new ArrayCheck(
            compile(node.need("items"), name),
            node.number("minItems", 0),
            node.number("maxItems", Integer.MAX_VALUE),
            node.flag("uniqueItems"),
            StandIns.array(name));
    node.checkAllUsed();
    return check;
  }

  /** A bare string or something richer: {@code if} it is a string, {@code then}, {@code else}. */
  private Check choice(SchemaNode node, String name) {
    SchemaNode condition = node.need("if");
    if (!"string".equals(condition.text("type"))) {
      throw condition.unknown("type");
    }
    condition.checkAllUsed();
    Check string = compile(node.need("then"), name);
    Check other = compile(node.need("else"), name);
    node.checkAllUsed();
    return new StringOr(
        string, Bindings.fromString(name), other, Bindings.fromOther(name), StandIns.choice(name));
  }

  private Check object(SchemaNode node, String name) {
    node.needText("type");
    SchemaNode properties = node.node("properties");
    if (properties == null) {
      node.checkAllUsed();
      return new AnyObject();
    }
    node.needFalse("additionalProperties");
    Map<String, Check> checks = new LinkedHashMap<>();
    for (String member : properties.names()) {
      checks.put(member, compile(properties.need(member), member));
    }
    Members members = new Members(checks);
    List<String> oneOf = new ArrayList<>();
    node.nodes("anyOf").forEach(branch -> oneOf.add(naming(branch)));
    Dependence dependence = node.node("if") == null ? null : dependence(node, members);
    ObjectCheck check =
        new ObjectCheck(
            members,
            node.texts("required"),
            oneOf,
            dependence,
            ObjectBinding.of(name, members),
            StandIns.object(name));
    node.checkAllUsed();
    return check;
  }

  /** One member is another thing where a second is absent: {@code if} required, {@code else}. */
  private @Nullable Dependence dependence(SchemaNode node, Members members) {
    String other = naming(node.need("if"));
    SchemaNode otherwise = node.need("else");
    SchemaNode properties = otherwise.need("properties");
    String name = properties.names().iterator().next();
    Check address = compile(properties.need(name), name);
    properties.checkAllUsed();
    otherwise.checkAllUsed();
    return new Dependence(
        members.slot(name),
        members.slot(other),
        new StringOr(
            address,
            Bindings.fromString("text"),
            address,
            Bindings.fromOther(""),
            StandIns.choice("text")));
  }

  /**
   * Objects told apart by a naming member: a guard, then {@code if}, {@code then}, {@code else}.
   */
  private Check shapes(SchemaNode node) {
    node.needText("type");
    List<String> guard = new ArrayList<>();
    node.nodes("oneOf").forEach(branch -> guard.add(naming(branch)));
    Map<String, ObjectCheck> shapes = new LinkedHashMap<>();
    SchemaNode link = node;
    while (link != null) {
      shapes.put(naming(link.need("if")), (ObjectCheck) whole(link.need("then")));
      SchemaNode next = link.node("else");
      link.checkAllUsed();
      link = next;
    }
    if (!guard.equals(List.copyOf(shapes.keySet()))) {
      throw new IllegalStateException(
          "the guard names " + guard + ", the chain " + shapes.keySet());
    }
    return new Shapes(shapes, null);
  }

  /** A shape itself, though it may refer back to the choice that is being compiled. */
  private Check whole(SchemaNode node) {
    Check check = compile(node, "");
    if (check instanceof Reference) {
      throw new IllegalStateException("a shape that is still open");
    }
    return check;
  }

  /** The one member that a branch requires; what else it says of it is for editors. */
  private static String naming(SchemaNode branch) {
    List<String> required = branch.texts("required");
    SchemaNode properties = branch.need("properties");
    if (required.size() != 1 || !required.equals(List.copyOf(properties.names()))) {
      throw branch.unknown("required");
    }
    properties.checkSaysNothing();
    branch.checkAllUsed();
    return required.get(0);
  }
}
