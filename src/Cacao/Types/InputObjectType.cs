namespace Cacao;

/// <summary>A set of input fields. Spec: Input Objects.</summary>
public class InputObjectType : NamedType, IInputType
{
    internal InputObjectType(string name, string? description = null)
        : base(name, description)
    {
    }

    /// <inheritdoc />
    public override TypeKind Kind => TypeKind.InputObject;

    internal OrderedDictionary<string, InputValue> Fields { get; } = [];

    /// <summary>True when exactly one field must be given. Spec: OneOf Input Objects.</summary>
    internal bool IsOneOf { get; set; }

    /// <summary>
    /// Makes the .NET object from the fields' values in schema order; a field that was not given holds <see cref="Types.Absent.Value"/>.
    /// Null: the value stays a dictionary from field name to value with the given fields only.
    /// </summary>
    internal Func<object?[], object>? CreateInstance { get; set; }
}

/// <summary>A type that a client may send. Spec: Input and Output Types.</summary>
public interface IInputType : IType;
