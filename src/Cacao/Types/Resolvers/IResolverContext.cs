using System.Collections.Immutable;

namespace Cacao;

/// <summary>What a resolver can ask about the field that it resolves.</summary>
public interface IResolverContext : IHasContextData
{
    /// <summary>The schema that is executed.</summary>
    Schema Schema { get; }

    /// <summary>The object type of the parent.</summary>
    ObjectType ObjectType { get; }

    /// <summary>The operation that is executed.</summary>
    Operation Operation { get; }

    /// <summary>The field as it was selected.</summary>
    Selection Selection { get; }

    /// <summary>The place in the response.</summary>
    Path Path { get; }

    /// <summary>The services of this resolver: its scope when it has one of its own, else the request's.</summary>
    IServiceProvider Services { get; set; }

    /// <summary>The services of the request.</summary>
    IServiceProvider RequestServices { get; }

    /// <summary>The key in the response: the alias, else the field's name.</summary>
    string ResponseName { get; }

    /// <summary>True when the request has reported errors so far.</summary>
    bool HasErrors { get; }

    /// <summary>State that this field and all below it see.</summary>
    IImmutableDictionary<string, object?> ScopedContextData { get; set; }

    /// <summary>State that only this field's steps see.</summary>
    IImmutableDictionary<string, object?> LocalContextData { get; set; }

    /// <summary>Cancelled when the client goes away or the time is up.</summary>
    CancellationToken RequestAborted { get; }

    /// <summary>The parent's value. Throws when it is of another type.</summary>
    T Parent<T>();

    /// <summary>The coerced argument; the default of <typeparamref name="T"/> when none was given. Throws for a name that the field does not declare.</summary>
    T ArgumentValue<T>(string name);

    /// <summary>The coerced argument, empty when none was given.</summary>
    Optional<T> ArgumentOptional<T>(string name);

    /// <summary>The kind of the argument's value; <see cref="ValueKind.Null"/> when none was given.</summary>
    ValueKind ArgumentKind(string name);

    /// <summary>What the request selects below this field.</summary>
    ISelectionCollection Select();

    /// <summary>What the request selects below the fields of this name, one level down.</summary>
    ISelectionCollection Select(string fieldName);

    /// <summary>A required service.</summary>
    T Service<T>() where T : notnull;

    /// <summary>A required keyed service.</summary>
    T Service<T>(object key) where T : notnull;

    /// <summary>A required service.</summary>
    object Service(Type service);

    /// <summary>Adds an error with this field's path; the value stays.</summary>
    void ReportError(string errorMessage);

    /// <summary>Adds an error; its path becomes this field's when it has none.</summary>
    void ReportError(IError error);

    /// <summary>Adds an error whose text the client does not see.</summary>
    void ReportError(Exception exception, Action<ErrorBuilder>? configure = null);
}

/// <summary>Something that carries named state through a request.</summary>
public interface IHasContextData
{
    /// <summary>State that the whole request sees ([GlobalState]).</summary>
    IDictionary<string, object?> ContextData { get; }
}
