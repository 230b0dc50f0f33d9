using System.Collections;
using Cacao.Errors;

namespace Cacao.Data;

/// <summary>Takes the one row of a list that a field shows.</summary>
internal static class OneRow
{
    /// <summary>The first row or null; for <see cref="RowLimit.Single"/> more than one row is an error, HC0022.</summary>
    public static object? Of(IList rows, RowLimit limit)
        => limit == RowLimit.Single && rows.Count > 1
            ? throw new GraphQLException(
                ErrorBuilder.New().SetMessage("Sequence contains more than one element.").SetCode(ErrorCodes.MoreThanOneElement).Build())
            : rows.Count > 0 ? rows[0] : null;
}
