namespace Cacao.Data;

/// <summary>The steps around a resolver that hands out rows, in the order in which their annotations have to stand.</summary>
internal enum DataStep
{
    None,
    Page,
    Projection,
    Filtering,
    Sorting,
}

/// <summary>How many rows of a list become the field's value.</summary>
internal enum RowLimit
{
    All,
    Page,
    First,
    Single,
}
