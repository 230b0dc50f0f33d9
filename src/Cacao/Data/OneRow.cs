using System.Collections;

namespace Cacao.Data;

/// <summary>Takes the one row of a list that a field shows.</summary>
internal static class OneRow
{
    /// <summary>The first row or null; for <see cref="RowLimit.Single"/> more than one row is a fault of the program.</summary>
    public static object? Of(IList rows, RowLimit limit)
        => limit == RowLimit.Single && rows.Count > 1
            ? throw new InvalidOperationException("[UseSingleOrDefault] found more than one row.")
            : rows.Count > 0 ? rows[0] : null;
}
