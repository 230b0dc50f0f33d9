using Cacao.Types.Building;

namespace Cacao.Types.Costs;

/// <summary>Writes into the schema what its options say of elements that have no price of their own.</summary>
internal static class CostDefaults
{
    /// <summary>Adds <c>@cost</c> and <c>@listSize</c>; nothing when the schema prices nothing or its options say so.</summary>
    public static void Apply(Schema schema, CostOptions options)
    {
        if (!options.IsOn || !options.ApplyCostDefaults)
        {
            return;
        }

        foreach (var type in schema.Types.Values)
        {
            switch (type)
            {
                case ObjectType @object:
                    foreach (var field in @object.Fields.Values)
                    {
                        Apply(field, options);
                    }

                    break;
                case InputObjectType input:
                    foreach (var field in input.Fields.Values)
                    {
                        Apply(field, options);
                    }

                    break;
            }
        }
    }

    private static void Apply(OutputField field, CostOptions options)
    {
        if (field.DefaultListSize is { } size && ListSize.Of(field) is null)
        {
            field.Directives.Add(CostDirectives.ListSize(
                size.AssumedSize,
                size.SlicingArguments,
                options.ApplySlicingArgumentDefaultValue ? size.SlicingArgumentDefault : null,
                size.SizedFields,
                size.RequiresOne));
        }

        // Whoever prices a field means the whole of it: then its filter and order are ordinary arguments.
        if (CostWeights.Own(field.Directives) is not null)
        {
            return;
        }

        foreach (var argument in field.Arguments.Values)
        {
            Apply(argument, options);
        }

        if (field.IsCostly && options.DefaultResolverCost is { } cost)
        {
            field.Directives.Add(CostDirectives.Cost(cost));
        }
    }

    private static void Apply(InputValue input, CostOptions options)
    {
        if (DefaultOf(input.CostKind, options) is { } cost && CostWeights.Own(input.Directives) is null)
        {
            input.Directives.Add(CostDirectives.Cost(cost));
        }
    }

    private static double? DefaultOf(CostKind kind, CostOptions options) => kind switch
    {
        CostKind.FilterArgument => options.Filtering.DefaultFilterArgumentCost,
        CostKind.SortArgument => options.Sorting.DefaultSortArgumentCost,
        CostKind.FilterOperation => options.Filtering.DefaultFilterOperationCost,
        CostKind.ExpensiveFilterOperation => options.Filtering.DefaultExpensiveFilterOperationCost,
        CostKind.SortOperation => options.Sorting.DefaultSortOperationCost,
        _ => null,
    };
}
