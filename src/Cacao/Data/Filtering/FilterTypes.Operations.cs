using Cacao.Types;
using Cacao.Types.Building;
using Cacao.Types.Costs;

namespace Cacao.Data.Filtering;

/// <summary>The filter types of single values and of lists.</summary>
internal static partial class FilterTypes
{
    /// <summary>.NET type to the word that stands before "OperationFilterInput".</summary>
    private static readonly Dictionary<Type, string> s_names = new()
    {
        [typeof(string)] = "String",
        [typeof(bool)] = "Boolean",
        [typeof(byte)] = "UnsignedByte",
        [typeof(short)] = "Short",
        [typeof(int)] = "Int",
        [typeof(long)] = "Long",
        [typeof(float)] = "Float",
        [typeof(double)] = "Float",
        [typeof(decimal)] = "Decimal",
        [typeof(Guid)] = "Uuid",
        [typeof(DateTime)] = "DateTime",
        [typeof(DateTimeOffset)] = "DateTime",
        [typeof(DateOnly)] = "LocalDate",
        [typeof(TimeOnly)] = "LocalTime",
        [typeof(TimeSpan)] = "Duration",
        [typeof(Uri)] = "Uri",
    };

    private static FilterInputType ForOperations(Type type, bool isId, SchemaBuilder builder)
    {
        var word = isId ? "Id" : type.IsEnum ? builder.NameOf(type) : s_names[type];
        var name = $"{word}OperationFilterInput";
        if (builder.Schema.Types.TryGetValue(name, out var known))
        {
            return (FilterInputType)known;
        }

        var filter = builder.GetOrAddType(name, () => new FilterInputType(name, type));
        if (type == typeof(string) && !isId)
        {
            AddCombinations(filter, new MemberTypePlan());
        }

        TypeReference value = isId
            ? new TypeReference.Syntax(new Language.NamedTypeNode(new Language.NameNode("ID")))
            : new TypeReference.Nullable(new TypeReference.Plain(type, IsInput: true));
        foreach (var row in RowsOf(type, isId))
        {
            var item = type.IsEnum && !isId ? new TypeReference.NonNull(value) : value;
            AddOperation(filter, row.Name, row.Cost, row.Operand == FilterOperand.List ? new TypeReference.List(item) : value, new FilterPart.Operation(row));
        }

        return filter;
    }

    private static IReadOnlyList<FilterOperation> RowsOf(Type type, bool isId)
    {
        if (isId || type.IsEnum || type == typeof(Uri))
        {
            return FilterOperation.Equality;
        }

        if (type == typeof(bool))
        {
            return FilterOperation.Truth;
        }

        return type == typeof(string) ? FilterOperation.Text : FilterOperation.Comparison;
    }

    private static FilterInputType? ForList(Type itemType, bool isId, SchemaBuilder builder)
    {
        if (ForValue(itemType, isId, builder) is not { } item)
        {
            return null;
        }

        var name = DataMembers.IsSimple(itemType) ? $"List{item.Name}" : $"ListFilterInputTypeOf{item.Name}";
        if (builder.Schema.Types.TryGetValue(name, out var known))
        {
            return (FilterInputType)known;
        }

        var filter = builder.GetOrAddType(name, () => new FilterInputType(name, itemType));
        var itemReference = new TypeReference.Known(item);
        AddList(ListOperation.All, itemReference);
        AddList(ListOperation.None, itemReference);
        AddList(ListOperation.Some, itemReference);
        AddList(ListOperation.Any, new TypeReference.Nullable(new TypeReference.Plain(typeof(bool), IsInput: true)));
        return filter;

        void AddList(ListOperation kind, TypeReference type)
            => AddOperation(filter, Naming.Camel(kind.ToString()), CostKind.FilterOperation, type, new FilterPart.List(kind, item));
    }

    private static void AddOperation(FilterInputType filter, string name, CostKind cost, TypeReference type, FilterPart part)
    {
        var field = new InputValue(name, type) { CostKind = cost };
        field.Features.Set(part);
        filter.Fields.Add(name, field);
    }
}
