namespace Cacao;

/// <summary>An annotation that adds the members of a class to an object type.</summary>
public abstract class ExtensionAttribute : DescriptorAttribute
{
    private protected ExtensionAttribute()
    {
    }

    /// <summary>True when static members become fields as well; static classes need not say so.</summary>
    public bool IncludeStaticMembers { get; set; }

    /// <summary>Fields of the extended type, by their name in the schema, that are taken away.</summary>
    public string[]? IgnoreFields { get; set; }

    /// <summary>Members of the extended .NET type, by their C# name, that are taken away.</summary>
    public string[]? IgnoreProperties { get; set; }

    internal abstract ExtensionTarget Target { get; }
}

/// <summary>What is extended: exactly one of the three is given.</summary>
internal sealed record ExtensionTarget(string? Name, Type? Type, OperationType? Operation);
