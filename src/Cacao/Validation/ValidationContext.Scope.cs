using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

// Where the walk stands: types as far as they are known. Null means unknown: the rule that owns the mistake reports it,
// the others stay silent.
internal sealed partial class ValidationContext
{
    private readonly List<FieldNode> _fields = [];
    private readonly Dictionary<(NamedType, NamedType), bool> _overlaps = [];
    private Scope _scope;

    /// <summary>The operation or fragment that is walked.</summary>
    public ExecutableDefinitionNode? CurrentDefinition { get; set; }

    /// <summary>The object, interface or union around the current selection.</summary>
    public NamedType? ParentType => _scope.ParentType;

    /// <summary>The field that is selected; null within its directives.</summary>
    public OutputField? CurrentField => _scope.Field;

    /// <summary>The type of <see cref="CurrentField"/>.</summary>
    public IType? CurrentType => _scope.Field?.Type;

    /// <summary>The directive that is applied.</summary>
    public DirectiveType? CurrentDirective => _scope.Directive;

    /// <summary>The argument or the input field whose value is walked.</summary>
    public InputValue? CurrentArgument => _scope.Argument;

    /// <summary>The type that the value at this place must have.</summary>
    public IType? CurrentInputType => _scope.InputType;

    /// <summary>The response names above; null at the root, and in fragments, which belong to no single path.</summary>
    public Path? CurrentPath => CurrentDefinition is OperationNode && _fields.Count > 0
        ? _fields.Aggregate(Path.Root, (path, above) => path.Append(above.ResponseName))
        : null;

    public void PushField(FieldNode field) => _fields.Add(field);

    public void PopField() => _fields.RemoveAt(_fields.Count - 1);

    /// <summary>Goes to another place; the result leads back.</summary>
    public Scope Enter(Scope scope)
    {
        var previous = _scope;
        _scope = scope;
        return previous;
    }

    public static Scope Within(NamedType? parentType) => new() { ParentType = parentType };

    public Scope At(OutputField? field) => new() { ParentType = ParentType, Field = field };

    public Scope At(DirectiveType? directive) => new() { ParentType = ParentType, Directive = directive };

    public Scope At(InputValue? argument) => _scope with { Argument = argument, InputType = argument?.Type };

    public Scope At(IType? inputType) => _scope with { Argument = null, InputType = inputType };

    /// <summary>The field of that name, meta fields included; null when there is none.</summary>
    public OutputField? FindField(NamedType? type, string name) => Schema.FindField(type, name);

    /// <summary>The composite type of that name; null when there is none or when it has no fields to select.</summary>
    public NamedType? FindCompositeType(NamedTypeNode name)
        => Schema.Types.GetValueOrDefault(name.Name.Value) is { } type && type.IsComposite() ? type : null;

    /// <summary>The type that a variable is declared with; null when its name is unknown.</summary>
    public IType? ResolveType(TypeNode node) => node switch
    {
        NamedTypeNode named => Schema.Types.GetValueOrDefault(named.Name.Value),
        ListTypeNode list => ResolveType(list.Type) is { } element ? new ListType(element) : null,
        NonNullTypeNode nonNull => ResolveType(nonNull.Type) is { } nullable ? new NonNullType(nullable) : null,
        _ => null,
    };

    /// <summary>True when some object belongs to both types. Spec: Fragment Spread Is Possible.</summary>
    public bool Overlap(NamedType a, NamedType b)
    {
        if (!_overlaps.TryGetValue((a, b), out var overlap))
        {
            _overlaps[(a, b)] = overlap = ReferenceEquals(a, b)
                || Schema.GetPossibleTypes(a).ToHashSet().Overlaps(Schema.GetPossibleTypes(b));
        }

        return overlap;
    }

    internal readonly record struct Scope(
        NamedType? ParentType, OutputField? Field, DirectiveType? Directive, InputValue? Argument, IType? InputType);
}
