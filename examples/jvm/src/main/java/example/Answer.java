package example;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The answer of a decision for complete or partial facts. */
public sealed interface Answer {
    /** The outcome is certain, whatever the unknown facts are. */
    record Decided(JsonNode outcome, List<String> rules, List<String> clauses, List<String> interpretations)
            implements Answer {}

    /** The outcome depends on unknown facts. */
    record Open(List<JsonNode> possible, List<String> missing) implements Answer {}

    /** The facts are invalid. */
    record Invalid(List<Problem> problems) implements Answer {}

    /** One invalid fact. */
    record Problem(String code, List<String> path, String expected, String received) {}
}
