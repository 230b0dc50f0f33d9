using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Shared.Groups;

/// <summary>A grouping statement with all that belongs to it.</summary>
internal sealed class GroupQuery(DbCommand rows, GroupStatement statement, GroupParameters parameters, IReadOnlyList<Figure> figures) : IDisposable
{
    public GroupStatement Statement => statement;

    public GroupParameters Parameters => parameters;

    public IReadOnlyList<Figure> Figures => figures;

    /// <summary>Sends a statement the way the context sends its own, so that whoever watches the context sees it, too.</summary>
    public async Task ReadAsync(string text, ModuleDb db, Action<DbDataReader> read, CancellationToken cancellationToken)
    {
        var builder = db.GetService<IRelationalCommandBuilderFactory>().Create().Append(text);
        foreach (var parameter in parameters.All)
        {
            builder.AddRawParameter(parameter.ParameterName, parameter);
        }

        await using var result = await builder.Build().ExecuteReaderAsync(
            new RelationalCommandParameterObject(
                db.GetService<IRelationalConnection>(), null, null, db, db.GetService<IRelationalCommandDiagnosticsLogger>()),
            cancellationToken);
        while (await result.ReadAsync(cancellationToken))
        {
            read(result.DbDataReader);
        }
    }

    public void Dispose() => rows.Dispose();
}
