using Microsoft.Extensions.DependencyInjection;

namespace Cacao
{
    /// <summary>Registers a schema and how it is executed.</summary>
    public interface IRequestExecutorBuilder
    {
        /// <summary>The name of the schema.</summary>
        string Name { get; }

        /// <summary>The application's services.</summary>
        IServiceCollection Services { get; }
    }
}

namespace Cacao.Types.Building
{
    /// <summary>What was said of a schema at registration; read when the schema is built.</summary>
    internal sealed class SchemaSetup(string name, IServiceCollection services) : IRequestExecutorBuilder
    {
        public string Name { get; } = name;

        public IServiceCollection Services { get; } = services;

        /// <summary>What adds types, in the order of registration.</summary>
        public List<Action<SchemaBuilder>> Steps { get; } = [];

        private Dictionary<Type, object> Options { get; } = [];

        /// <summary>The options of one floor, made at the first call.</summary>
        public T GetOptions<T>() where T : class, new()
        {
            if (!Options.TryGetValue(typeof(T), out var options))
            {
                Options[typeof(T)] = options = new T();
            }

            return (T)options;
        }
    }

    internal static class SchemaSetupExtensions
    {
        public static SchemaSetup Setup(this IRequestExecutorBuilder builder) => (SchemaSetup)builder;

        /// <summary>Adds a step to the building of the schema.</summary>
        public static IRequestExecutorBuilder AddStep(this IRequestExecutorBuilder builder, Action<SchemaBuilder> step)
        {
            builder.Setup().Steps.Add(step);
            return builder;
        }

        /// <summary>Changes the options of one floor.</summary>
        public static IRequestExecutorBuilder Modify<T>(this IRequestExecutorBuilder builder, Action<T> change) where T : class, new()
        {
            change(builder.Setup().GetOptions<T>());
            return builder;
        }
    }
}
