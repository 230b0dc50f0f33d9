namespace Cacao;

/// <summary>The mutation takes one input and returns a payload.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true, Inherited = true)]
public class UseMutationConventionAttribute : DescriptorAttribute
{
    /// <summary>The name of the input type; null: by the schema's pattern.</summary>
    public string? InputTypeName { get; set; }

    /// <summary>The name of the argument; null: the schema's.</summary>
    public string? InputArgumentName { get; set; }

    /// <summary>The name of the payload type; null: by the schema's pattern.</summary>
    public string? PayloadTypeName { get; set; }

    /// <summary>The name of the payload's field with the result; null: the name of its type.</summary>
    public string? PayloadFieldName { get; set; }

    /// <summary>The name of the union of errors; null: by the schema's pattern.</summary>
    public string? PayloadErrorTypeName { get; set; }

    /// <summary>The name of the payload's field with the errors; null: the schema's.</summary>
    public string? PayloadErrorsFieldName { get; set; }

    /// <summary>True when the field stays as the method is.</summary>
    public bool Disable { get; set; }
}

/// <summary>An error that the payload of the mutation shows.</summary>
/// <param name="errorType">An exception, or a class that is made from one by its constructor or by <c>CreateErrorFrom</c>.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true, Inherited = true)]
public class ErrorAttribute(Type errorType) : DescriptorAttribute
{
    /// <summary>An exception, or a class that is made from one.</summary>
    public Type ErrorType { get; } = errorType;
}

/// <summary>An error that the payload of the mutation shows.</summary>
/// <typeparam name="TError">An exception, or a class that is made from one.</typeparam>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true, Inherited = true)]
public sealed class ErrorAttribute<TError>() : ErrorAttribute(typeof(TError));
