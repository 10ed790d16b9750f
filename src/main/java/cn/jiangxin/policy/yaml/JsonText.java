package cn.jiangxin.policy.yaml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads JSON that comes from outside: JSON and nothing else, so that the means of YAML by which a
 * short text becomes a long one (anchors, tags, merges) are not there at all.
 */
public final class JsonText {
  private static final int DEEPEST = 20;
  private static final int LONGEST_TEXT = 100_000;
  private static final int LONGEST_NUMBER = 40;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNumberLength(LONGEST_NUMBER)
                  .build())
          .build();

  private JsonText() {}

  /**
   * Reads one JSON document in UTF-8.
   *
   * @param name for messages
   * @throws JsonFault if it is not well formed, nested too deeply, or has a key twice
   */
  public static YamlNode read(String name, byte[] text) {
    try (JsonParser parser = JSON.createParser(text)) {
      if (parser.nextToken() == null) {
        throw JsonFault.at(parser.currentLocation());
      }
      Node root = node(parser);
      if (parser.nextToken() != null) {
        throw JsonFault.at(parser.currentTokenLocation());
      }
      return YamlNode.of(name, root);
    } catch (JsonProcessingException e) {
      throw e instanceof StreamConstraintsException
          ? JsonFault.tooDeep()
          : JsonFault.at(e.getLocation());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Node node(JsonParser parser) throws IOException {
    Mark mark = mark(parser);
    return switch (parser.currentToken()) {
      case START_OBJECT -> map(parser, mark);
      case START_ARRAY -> list(parser, mark);
      case VALUE_STRING -> scalar(Tag.STR, parser.getText(), mark);
      case VALUE_NUMBER_INT -> scalar(Tag.INT, parser.getText(), mark);
      case VALUE_NUMBER_FLOAT -> scalar(Tag.FLOAT, parser.getText(), mark);
      case VALUE_TRUE, VALUE_FALSE -> scalar(Tag.BOOL, parser.getText(), mark);
      default -> scalar(Tag.NULL, "", mark);
    };
  }

  private static Node map(JsonParser parser, Mark mark) throws IOException {
    List<NodeTuple> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      if (!keys.add(parser.currentName())) {
        throw JsonFault.twice(parser.getParsingContext());
      }
      Node key = scalar(Tag.STR, parser.currentName(), mark(parser));
      parser.nextToken();
      entries.add(new NodeTuple(key, node(parser)));
    }
    return new MappingNode(Tag.MAP, true, entries, mark, mark, FlowStyle.FLOW);
  }

  private static Node list(JsonParser parser, Mark mark) throws IOException {
    List<Node> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(node(parser));
    }
    return new SequenceNode(Tag.SEQ, true, elements, mark, mark, FlowStyle.FLOW);
  }

  private static Node scalar(Tag tag, String text, Mark mark) {
    return new ScalarNode(tag, text, mark, mark, ScalarStyle.PLAIN);
  }

  private static Mark mark(JsonParser parser) {
    int line = parser.currentTokenLocation().getLineNr() - 1;
    return new Mark("", 0, Math.max(line, 0), 0, new int[0], 0);
  }
}
