package cn.jiangxin.policy.yaml;

import java.io.Reader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;

/** A value in a YAML (or JSON) file that knows where it stands and by which path it is reached. */
public final class YamlNode {
  /** What stands in the place of a key where the whole document is meant. */
  static final String DOCUMENT = "(document)";

  private final String file;
  private final String path;
  private final Node node;

  private YamlNode(String file, String path, Node node) {
    this.file = file;
    this.path = path;
    this.node = node;
  }

  /**
   * Reads one document.
   *
   * @param file name for messages
   * @throws PackFault if it is not one well-formed document
   */
  public static YamlNode read(String file, Reader reader) {
    try {
      @Nullable Node root = new Yaml(new LoaderOptions()).compose(reader);
      if (root == null) {
        throw new PackFault(file, 1, DOCUMENT, "is empty");
      }
      return new YamlNode(file, "", root);
    } catch (MarkedYAMLException e) {
      throw YamlSyntax.fault(file, e);
    } catch (ReaderException e) {
      throw YamlSyntax.fault(file, e);
    } catch (YAMLException e) { // too long, too deep, too many aliases, or no text at all
      throw new PackFault(file, 1, DOCUMENT, String.valueOf(e.getMessage()));
    }
  }

  /** A document that another reader has read. */
  static YamlNode of(String file, Node root) {
    return new YamlNode(file, "", root);
  }

  /** A fault at this place. */
  public PackFault fault(String what) {
    return new PackFault(
        file, node.getStartMark().getLine() + 1, path.isEmpty() ? DOCUMENT : path, what);
  }

  /** Path of keys from the root, e.g. {@code members[2].role}. */
  public String path() {
    return path;
  }

  /** Whether it is written as null or left empty. */
  public boolean isNull() {
    return node.getTag().equals(Tag.NULL);
  }

  /** Whether it is a mapping. */
  public boolean isMap() {
    return node instanceof MappingNode;
  }

  /** Whether it is a list. */
  public boolean isList() {
    return node instanceof SequenceNode;
  }

  /** Whether it is a single value written as text. */
  public boolean isText() {
    return node.getTag().equals(Tag.STR);
  }

  /** Whether it is a single value written as a number. */
  public boolean isNumber() {
    return node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT);
  }

  /** Whether it is written as yes or no. */
  public boolean isFlag() {
    return node.getTag().equals(Tag.BOOL);
  }

  /** The scalar as it is written. */
  public String text() {
    if (node instanceof ScalarNode scalar && !isNull()) {
      return scalar.getValue();
    }
    throw fault("must be a single value");
  }

  /** This part of the file, laid out anew. */
  public String written() {
    DumperOptions layout = new DumperOptions();
    layout.setDefaultFlowStyle(DumperOptions.FlowStyle.AUTO);
    layout.setAllowUnicode(true);
    StringWriter text = new StringWriter();
    new Yaml(layout).serialize(node, text);
    return text.toString();
  }

  /** The elements of a list. */
  public List<YamlNode> elements() {
    if (!(node instanceof SequenceNode list)) {
      throw fault("must be a list");
    }
    List<Node> nodes = list.getValue();
    return java.util.stream.IntStream.range(0, nodes.size())
        .mapToObj(i -> new YamlNode(file, path + "[" + i + "]", nodes.get(i)))
        .toList();
  }

  /** The entries of a mapping in the order of the file; a key twice is refused. */
  public Map<String, YamlNode> entries() {
    if (!(node instanceof MappingNode map)) {
      throw fault("must be a mapping");
    }
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : map.getValue()) {
      String key = new YamlNode(file, path, tuple.getKeyNode()).text();
      YamlNode value = new YamlNode(file, join(key), tuple.getValueNode());
      if (entries.put(key, value) != null) {
        throw value.twice(tuple.getKeyNode().getStartMark());
      }
    }
    return entries;
  }

  private PackFault twice(Mark key) {
    return PackFault.at(file, key.getLine() + 1, key.getColumn() + 1, path, "is written twice");
  }

  private String join(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
