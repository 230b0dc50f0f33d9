using System.Collections.Immutable;
using System.Security.Claims;
using Cacao.Types;

namespace Cacao.Execution;

/// <summary>One field of one object while it is resolved.</summary>
internal sealed partial class ResolverContext(RequestState request, ObjectNode node, FieldPlan plan, object?[] arguments) : IFieldContext
{
    private ObjectNode _node = node;
    private Path? _path;

    public RequestState Request { get; } = request;

    public object? ParentValue => _node.Value;

    public object? Result { get; set; }

    /// <summary>True when the same field may run for other objects of a list.</summary>
    public bool IsBelowList => _node.IsInList;

    public Schema Schema => Request.Schema;

    public ObjectType ObjectType => Selection.DeclaringType;

    public Operation Operation => Request.Operation;

    public Selection Selection => plan.Selection;

    public Path Path => _path ??= _node.GetPath(plan);

    public string ResponseName => Selection.ResponseName;

    public bool HasErrors => Request.HasErrors;

    /// <summary>State that the fields below see.</summary>
    public ImmutableDictionary<string, object?> ScopedState { get; private set; } = node.ScopedState;

    public IImmutableDictionary<string, object?> ScopedContextData
    {
        get => ScopedState;
        set => ScopedState = value.ToImmutableDictionary();
    }

    public IImmutableDictionary<string, object?> LocalContextData { get; set; } = ImmutableDictionary<string, object?>.Empty;

    public CancellationToken RequestAborted => Request.Aborted;

    public IDictionary<string, object?> ContextData => Request.ContextData;

    public ClaimsPrincipal User => Request.User;

    /// <summary>Goes on to the same field of another object; only for resolvers that are done with it.</summary>
    public void MoveTo(ObjectNode next) => (_node, _path, ScopedState) = (next, null, next.ScopedState);

    public T Parent<T>() => ParentValue is T parent
        ? parent
        : throw new InvalidOperationException($"The parent of {Selection.Field} is a {ParentValue?.GetType().Name ?? "null"}, not a {typeof(T).Name}.");

    public object? GetArgument(int index) => arguments[index];

    /// <summary>The coerced value, or <see cref="Absent.Value"/> when none was given and there is no default.</summary>
    public object? GetArgument(string name) => arguments[IndexOf(name)];

    public T ArgumentValue<T>(string name) => GetArgument(name) is T value and not Absent ? value : default!;

    public Optional<T> ArgumentOptional<T>(string name)
        => GetArgument(name) is var value && value is Absent ? Optional<T>.Empty() : new Optional<T>((T?)value);

    public ValueKind ArgumentKind(string name) => plan.Arguments.KindOf(IndexOf(name), Request.Variables);

    public ISelectionCollection Select() => SelectionCollection.Below([Selection]);

    public ISelectionCollection Select(string fieldName) => Select().Select(fieldName);

    public void ReportError(string errorMessage) => ReportError(ErrorBuilder.New().SetMessage(errorMessage).Build());

    public void ReportError(IError error) => Request.Report(error.Path is null ? error.WithPath(Path) : error);

    public void ReportError(Exception exception, Action<ErrorBuilder>? configure = null)
    {
        var builder = ErrorBuilder.FromException(exception).SetPath(Path);
        configure?.Invoke(builder);
        Request.Report(builder.Build());
    }

    private int IndexOf(string name)
    {
        var index = Selection.Field.Arguments.IndexOf(name);
        return index >= 0 ? index : throw new ArgumentException($"The field {Selection.Field} has no argument `{name}`.", nameof(name));
    }
}
