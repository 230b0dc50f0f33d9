using Cacao.Types;

namespace Cacao.Data;

/// <summary>The one step that does the work of all data annotations of a field: filter, sort, project, page, run.</summary>
internal static class DataMiddleware
{
    public static ResolverMiddleware Create(OutputField field, DataField data) => next =>
    {
        // Made at the first call: now the annotations below the first are still to come.
        DataRunner? runner = null;
        return context => (runner ??= DataRunner.Create(field, data)).RunAsync(next, context);
    };
}
