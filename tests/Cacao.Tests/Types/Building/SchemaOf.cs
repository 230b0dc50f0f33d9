using Cacao.Types.Building;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Types.Building;

/// <summary>Builds a schema from classes, without a server around it.</summary>
internal static class SchemaOf
{
    public static Schema Query<T>(Action<IRequestExecutorBuilder>? configure = null) where T : class
        => Build(builder =>
        {
            builder.AddQueryType<T>();
            configure?.Invoke(builder);
        });

    public static Schema Build(Action<IRequestExecutorBuilder> configure, Action<IServiceCollection>? addServices = null)
    {
        var services = new ServiceCollection();
        addServices?.Invoke(services);
        var setup = new SchemaSetup("test", services);
        configure(setup);
        return new SchemaBuilder(setup, services.BuildServiceProvider()).Build();
    }

    /// <summary>The field as it prints: arguments and type.</summary>
    public static string Field(this Schema schema, string name)
    {
        var field = schema.QueryType.Fields[name];
        var arguments = string.Join(", ", field.Arguments.Values.Select(Print));
        return arguments.Length == 0 ? $"{field.Type}" : $"({arguments}): {field.Type}";
    }

    public static IEnumerable<string> Fields(this Schema schema, string type) => schema.Types[type] switch
    {
        ComplexType complex => complex.Fields.Values.Select(field => $"{field.Name}: {field.Type}"),
        InputObjectType input => input.Fields.Values.Select(Print),
        var other => throw new ArgumentException($"{other} has no fields.", nameof(type)),
    };

    private static string Print(InputValue value)
        => $"{value.Name}: {value.Type}{(value.DefaultValue is { } literal ? $" = {Cacao.Language.SyntaxPrinter.Print(literal)}" : "")}";
}
