namespace Cacao;

/// <summary>The syntactic kind of an input value. Spec: Input Values.</summary>
public enum ValueKind
{
    /// <summary>A string in quotes or a block string.</summary>
    String,

    /// <summary>An integer number.</summary>
    Integer,

    /// <summary>A number with a fraction or an exponent.</summary>
    Float,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>The name of an enum value.</summary>
    Enum,

    /// <summary>An input object in braces.</summary>
    Object,

    /// <summary>A list in brackets.</summary>
    List,

    /// <summary>The literal <c>null</c>, or no value at all.</summary>
    Null,

    /// <summary>The kind cannot be told.</summary>
    Unknown,
}
