package example.facts;

/** A value of a fact that is one of a list. */
public interface FactValue {
    /** The value as the rules write it. */
    String value();
}
