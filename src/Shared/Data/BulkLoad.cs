using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ServiceTeams.Shared.Data;

/// <summary>
/// Writes thousands of new rows in a fraction of the time that change tracking takes: one prepared statement per table,
/// inside the transaction that the caller has begun. The rows are not tracked.
/// </summary>
public static class BulkLoad
{
    /// <summary>Whether a table has no rows yet. Asked at every start, so it does without a translated query.</summary>
    public static async Task<bool> IsEmptyAsync<T>(this ModuleDb db, CancellationToken cancellationToken)
        where T : class, IEntity
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        return await LastKeyAsync<T>(db, command, hint: "", cancellationToken) is null;
    }

    /// <summary>Gives new rows the keys that follow the table's last one, so that other rows can point to them.</summary>
    public static async Task GiveKeysAsync<T>(this ModuleDb db, IReadOnlyList<T> rows, CancellationToken cancellationToken)
        where T : class, IEntity
    {
        await using var command = Command(db);

        // Nobody may take these keys until the rows are there: on SQLite the transaction is the only writer, here it takes the table.
        var alone = db.Database.IsSqlite() ? "" : " WITH (TABLOCKX, HOLDLOCK)";
        var last = await LastKeyAsync<T>(db, command, alone, cancellationToken) ?? 0;
        var id = typeof(T).GetProperty(nameof(IEntity.Id))!;
        foreach (var row in rows)
        {
            id.SetValue(row, ++last);
        }
    }

    /// <summary>Writes the rows; those with a key keep it, the others get one from the database.</summary>
    /// <returns>How many rows were written.</returns>
    public static async Task<int> LoadAsync<T>(this ModuleDb db, IReadOnlyList<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        var entity = db.EntityOf<T>();
        var keyed = rows is [IEntity { Id: > 0 }, ..];
        var properties = entity.GetProperties().Where(property => keyed || property.ValueGenerated != ValueGenerated.OnAdd).ToArray();
        await using var command = Command(db);
        command.CommandText = Insert(db, entity, properties, keyed);
        await ExecuteAsync(command, properties, rows, cancellationToken);
        return rows.Count;
    }

    /// <summary>
    /// Adds the rows; where a row with the same primary key is there already, the two become one. The statement is safe by itself on
    /// both databases, whoever else merges at the same time.
    /// </summary>
    /// <param name="db">The module's database, inside a transaction.</param>
    /// <param name="rows">The rows, each key once.</param>
    /// <param name="merge">
    /// The SQL of the new value of a column, from the column's delimited name, whose value is the old one, and the parameter with the
    /// row's.
    /// </param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static async Task MergeAsync<T>(
        this ModuleDb db, IReadOnlyList<T> rows, Func<string, string, string> merge, CancellationToken cancellationToken)
        where T : class
    {
        var entity = db.EntityOf<T>();
        IProperty[] properties = [.. entity.GetProperties()];
        await using var command = Command(db);
        command.CommandText = Merge(db, entity, properties, merge);
        await ExecuteAsync(command, properties, rows, cancellationToken);
    }

    private static async Task ExecuteAsync<T>(
        DbCommand command, IProperty[] properties, IReadOnlyList<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        var values = properties.Select((property, i) => (Parameter: Parameter(command, property, i), Read: Reader(property))).ToArray();
        foreach (var row in rows)
        {
            foreach (var (parameter, read) in values)
            {
                parameter.Value = read(row) ?? DBNull.Value;
            }

            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static async Task<long?> LastKeyAsync<T>(ModuleDb db, DbCommand command, string hint, CancellationToken cancellationToken)
        where T : class
    {
        command.CommandText = $"SELECT MAX({db.Quote(nameof(IEntity.Id))}) FROM {db.TableOf<T>()}{hint}";
        return await command.ExecuteScalarAsync(cancellationToken) is long key ? key : null;
    }

    private static DbCommand Command(ModuleDb db)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction()
            ?? throw new InvalidOperationException("A bulk load belongs into a transaction.");
        return command;
    }

    private static string Insert(ModuleDb db, IEntityType entity, IProperty[] properties, bool keyed)
    {
        var table = db.TableOf(entity);
        var columns = string.Join(", ", properties.Select(property => db.Quote(property.GetColumnName())));
        var values = string.Join(", ", properties.Select((_, i) => $"@p{i}"));
        var insert = $"INSERT INTO {table} ({columns}) VALUES ({values});";
        return keyed && !db.Database.IsSqlite() ? $"SET IDENTITY_INSERT {table} ON; {insert} SET IDENTITY_INSERT {table} OFF;" : insert;
    }

    private static string Merge(ModuleDb db, IEntityType entity, IProperty[] properties, Func<string, string, string> merge)
    {
        var table = db.TableOf(entity);
        var names = properties
            .Select((property, i) => (IsKey: property.IsPrimaryKey(), Column: db.Quote(property.GetColumnName()), Value: $"@p{i}"))
            .ToArray();
        var insert = $"INSERT INTO {table} ({string.Join(", ", names.Select(name => name.Column))}) "
            + $"VALUES ({string.Join(", ", names.Select(name => name.Value))})";
        var set = string.Join(", ", names.Where(name => !name.IsKey).Select(name => $"{name.Column} = {merge(name.Column, name.Value)}"));
        var keys = names.Where(name => name.IsKey).ToArray();
        return db.Database.IsSqlite()
            ? $"{insert} ON CONFLICT ({string.Join(", ", keys.Select(key => key.Column))}) DO UPDATE SET {set};"
            : $"UPDATE {table} WITH (UPDLOCK, SERIALIZABLE) SET {set} "
              + $"WHERE {string.Join(" AND ", keys.Select(key => $"{key.Column} = {key.Value}"))}; IF @@ROWCOUNT = 0 {insert};";
    }

    private static DbParameter Parameter(DbCommand command, IProperty property, int index)
    {
        var parameter = property.GetRelationalTypeMapping().CreateParameter(command, $"@p{index}", null, nullable: true);
        command.Parameters.Add(parameter);
        return parameter;
    }

    private static Func<object, object?> Reader(IProperty property)
    {
        var member = property.PropertyInfo!;
        return property.GetRelationalTypeMapping().Converter is { } converter
            ? row => member.GetValue(row) is { } value ? converter.ConvertToProvider(value) : null
            : row => member.GetValue(row);
    }
}
