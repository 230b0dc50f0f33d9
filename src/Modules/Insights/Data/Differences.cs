using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ServiceTeams.Insights.Data;

/// <summary>Compares what is kept with what the records say, inside the database.</summary>
internal static class Differences
{
    /// <summary>The rows that only one of two statements gives, told in words.</summary>
    /// <param name="db">The database, inside a transaction.</param>
    /// <param name="name">What is compared.</param>
    /// <param name="kept">Selects what is kept.</param>
    /// <param name="counted">Selects what the records say, in the same columns.</param>
    /// <param name="parameters">The values of <c>{0}</c>, <c>{1}</c> … in the statements.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static async Task<IReadOnlyList<string>> ExceptAsync(
        this InsightsDb db, string name, string kept, string counted, object[] parameters, CancellationToken cancellationToken)
        =>
        [
            .. await OnlyInAsync(db, $"{name}: kept, but not what the records say", kept, counted, parameters, cancellationToken),
            .. await OnlyInAsync(db, $"{name}: what the records say, but not kept", counted, kept, parameters, cancellationToken),
        ];

    private static async Task<List<string>> OnlyInAsync(
        InsightsDb db, string what, string these, string those, object[] parameters, CancellationToken cancellationToken)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandTimeout = BooksTurn.LongSeconds;
        object[] names = [.. parameters.Select((_, i) => $"@p{i}")];
        command.CommandText = string.Format(CultureInfo.InvariantCulture, $"{these} EXCEPT {those}", names);
        for (var i = 0; i < parameters.Length; i++)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ($"@p{i}", parameters[i]);
            command.Parameters.Add(parameter);
        }

        List<string> rows = [];
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add($"{what}: {string.Join(", ", Values(reader))}");
        }

        return rows;
    }

    private static IEnumerable<string> Values(DbDataReader reader)
        => Enumerable.Range(0, reader.FieldCount)
            .Select(i => reader.IsDBNull(i) ? "null" : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)!);
}
