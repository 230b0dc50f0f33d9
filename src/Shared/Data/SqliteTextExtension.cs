using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.Extensions.DependencyInjection;

namespace ServiceTeams.Shared.Data;

/// <summary>
/// Makes <c>Contains</c> on SQLite ignore the case of ASCII letters. EF translates it to <c>instr</c>, which ignores the
/// column's collation; <c>StartsWith</c> and <c>EndsWith</c> become LIKE and need no help.
/// </summary>
internal sealed class SqliteTextExtension : IDbContextOptionsExtension
{
    public DbContextOptionsExtensionInfo Info => field ??= new ExtensionInfo(this);

    public static void AddTo(DbContextOptionsBuilder options)
        => ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(new SqliteTextExtension());

    public void ApplyServices(IServiceCollection services)
        => services.AddScoped<IMethodCallTranslatorPlugin, TranslatorPlugin>();

    public void Validate(IDbContextOptions options)
    {
    }

    private sealed class ExtensionInfo(IDbContextOptionsExtension extension) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "text ignores ASCII case ";

        public override int GetServiceProviderHashCode() => 0;

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) => other is ExtensionInfo;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo)
        {
        }
    }

    private sealed class TranslatorPlugin(ISqlExpressionFactory sql) : IMethodCallTranslatorPlugin
    {
        public IEnumerable<IMethodCallTranslator> Translators { get; } = [new ContainsTranslator(sql)];
    }

    private sealed class ContainsTranslator(ISqlExpressionFactory sql) : IMethodCallTranslator
    {
        private static readonly MethodInfo s_contains = typeof(string).GetMethod(nameof(string.Contains), [typeof(string)])!;

        public SqlExpression? Translate(
            SqlExpression? instance,
            MethodInfo method,
            IReadOnlyList<SqlExpression> arguments,
            IDiagnosticsLogger<DbLoggerCategory.Query> logger)
        {
            if (instance is null || method != s_contains)
            {
                return null;
            }

            // SQLite's lower() folds ASCII only, as NOCASE does; instr() has no wildcards to escape.
            var position = sql.Function(
                "instr", [Lower(instance), Lower(arguments[0])], nullable: true, argumentsPropagateNullability: [true, true], typeof(int));
            return sql.GreaterThan(position, sql.Constant(0));
        }

        private SqlExpression Lower(SqlExpression text) => sql.Function(
            "lower",
            [sql.ApplyDefaultTypeMapping(text)],
            nullable: true,
            argumentsPropagateNullability: [true],
            typeof(string),
            text.TypeMapping);
    }
}
