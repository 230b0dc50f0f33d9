using System.Reflection;
using Cacao.Types.Introspection;

namespace Cacao.Types.Building;

/// <summary>Finds everything that the specification forbids in a schema. Spec: Type System, the validation of each kind of type.</summary>
internal sealed partial class SchemaValidator
{
    private readonly Schema _schema;
    private readonly List<string> _problems = [];

    private SchemaValidator(Schema schema) => _schema = schema;

    /// <summary>Throws one <see cref="SchemaException"/> that lists all problems; returns when there is none.</summary>
    public static void Validate(Schema schema)
    {
        var problems = new SchemaValidator(schema).FindProblems();

        if (problems.Count > 0)
        {
            throw new SchemaException($"The schema `{schema.Name}` is not valid:\n- {string.Join("\n- ", problems)}");
        }
    }

    private List<string> FindProblems()
    {
        ValidateRootTypes();

        foreach (var type in _schema.Types.Values.Where(type => !IntrospectionTypes.Contains(type)))
        {
            ValidateType(type);
        }

        foreach (var directive in _schema.Directives.Values)
        {
            ValidateDirective(directive);
        }

        ValidateInputCycles();
        ValidateDefaultValueCycles();
        return _problems;
    }

    private void ValidateRootTypes()
    {
        if (_schema.QueryType is null)
        {
            _problems.Add("The schema has no query type.");
        }

        ObjectType?[] roots = [_schema.QueryType, _schema.MutationType, _schema.SubscriptionType];

        foreach (var shared in roots.OfType<ObjectType>().GroupBy(type => type).Where(group => group.Count() > 1))
        {
            Report(Place.Of(shared.Key), "is the root of two kinds of operations; each needs a type of its own.");
        }
    }

    private void ValidateType(NamedType type)
    {
        ValidateName(Place.Of(type), type.Name);

        switch (type)
        {
            case ComplexType complex:
                ValidateFields(complex);
                ValidateInterfaces(complex);
                break;
            case UnionType union:
                ValidateUnion(union);
                break;
            case EnumType @enum:
                ValidateEnum(@enum);
                break;
            case InputObjectType input:
                ValidateInputObject(input);
                break;
        }
    }

    private void Report(Place place, string problem) => _problems.Add($"{place} {problem}");

    /// <summary>What has to change: its schema coordinate and the C# member behind it, when there is one.</summary>
    private readonly record struct Place(string Coordinate, string? Member)
    {
        public static Place Of(NamedType type) => new(type.Name, type.Source);

        public static Place Of(DirectiveType directive) => new($"@{directive.Name}", null);

        public static Place Of(ComplexType type, OutputField field)
            => new($"{type.Name}.{field.Name}", field.Member is { } member ? NameOf(member) : type.Source);

        public static Place Of(InputObjectType type, InputValue field) => new($"{type.Name}.{field.Name}", type.Source);

        public static Place Of(EnumType type, string value) => new($"{type.Name}.{value}", type.Source);

        public Place Argument(InputValue argument) => new($"{Coordinate}({argument.Name}:)", Member);

        public override string ToString() => Member is null ? $"`{Coordinate}`" : $"`{Coordinate}` ({Member})";

        private static string NameOf(MemberInfo member) => $"{member.DeclaringType?.FullName?.Replace('+', '.')}.{member.Name}";
    }
}
