using Cacao;
using Cacao.Types.Building;
using Cacao.Types.Mutations;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Says what a schema consists of.</summary>
public static class SchemaRequestExecutorBuilderExtensions
{
    /// <summary>Changes how the schema is built.</summary>
    public static IRequestExecutorBuilder ModifyOptions(this IRequestExecutorBuilder builder, Action<SchemaOptions> configure)
        => builder.Modify(configure);

    /// <summary>Adds the query type, empty: extensions fill it.</summary>
    public static IRequestExecutorBuilder AddQueryType(this IRequestExecutorBuilder builder)
        => builder.AddRoot(OperationType.Query, null);

    /// <summary>Adds the query type from a class.</summary>
    public static IRequestExecutorBuilder AddQueryType(this IRequestExecutorBuilder builder, Type queryType)
        => builder.AddRoot(OperationType.Query, queryType);

    /// <summary>Adds the query type from a class.</summary>
    public static IRequestExecutorBuilder AddQueryType<TQuery>(this IRequestExecutorBuilder builder) where TQuery : class
        => builder.AddRoot(OperationType.Query, typeof(TQuery));

    /// <summary>Adds the mutation type, empty: extensions fill it.</summary>
    public static IRequestExecutorBuilder AddMutationType(this IRequestExecutorBuilder builder)
        => builder.AddRoot(OperationType.Mutation, null);

    /// <summary>Adds the mutation type from a class.</summary>
    public static IRequestExecutorBuilder AddMutationType(this IRequestExecutorBuilder builder, Type mutationType)
        => builder.AddRoot(OperationType.Mutation, mutationType);

    /// <summary>Adds the mutation type from a class.</summary>
    public static IRequestExecutorBuilder AddMutationType<TMutation>(this IRequestExecutorBuilder builder) where TMutation : class
        => builder.AddRoot(OperationType.Mutation, typeof(TMutation));

    /// <summary>Adds the subscription type, empty: extensions fill it.</summary>
    public static IRequestExecutorBuilder AddSubscriptionType(this IRequestExecutorBuilder builder)
        => builder.AddRoot(OperationType.Subscription, null);

    /// <summary>Adds the subscription type from a class.</summary>
    public static IRequestExecutorBuilder AddSubscriptionType(this IRequestExecutorBuilder builder, Type subscriptionType)
        => builder.AddRoot(OperationType.Subscription, subscriptionType);

    /// <summary>Adds the subscription type from a class.</summary>
    public static IRequestExecutorBuilder AddSubscriptionType<TSubscription>(this IRequestExecutorBuilder builder) where TSubscription : class
        => builder.AddRoot(OperationType.Subscription, typeof(TSubscription));

    /// <summary>Adds a type that no field may lead to: an implementation of an interface, a scalar, an extension.</summary>
    public static IRequestExecutorBuilder AddType(this IRequestExecutorBuilder builder, Type type)
        => builder.AddStep(schema => schema.AddType(type));

    /// <summary>Adds a type that no field may lead to: an implementation of an interface, a scalar, an extension.</summary>
    public static IRequestExecutorBuilder AddType<T>(this IRequestExecutorBuilder builder) => builder.AddType(typeof(T));

    /// <summary>Adds several types.</summary>
    public static IRequestExecutorBuilder AddTypes(this IRequestExecutorBuilder builder, params Type[] types)
    {
        foreach (var type in types)
        {
            builder.AddType(type);
        }

        return builder;
    }

    /// <summary>Adds the members of an annotated class to another type.</summary>
    public static IRequestExecutorBuilder AddTypeExtension(this IRequestExecutorBuilder builder, Type typeExtension)
        => builder.AddStep(schema => schema.AddExtension(typeExtension));

    /// <summary>Adds the members of an annotated class to another type.</summary>
    public static IRequestExecutorBuilder AddTypeExtension<TExtension>(this IRequestExecutorBuilder builder)
        => builder.AddTypeExtension(typeof(TExtension));

    /// <summary>Adds global ids, the interface <c>Node</c> and the fields <c>node</c> and <c>nodes</c>.</summary>
    public static IRequestExecutorBuilder AddGlobalObjectIdentification(this IRequestExecutorBuilder builder)
        => builder.AddGlobalObjectIdentification(_ => { });

    /// <summary>Adds global ids, and the interface <c>Node</c> with its fields when asked for.</summary>
    public static IRequestExecutorBuilder AddGlobalObjectIdentification(this IRequestExecutorBuilder builder, bool registerNodeInterface)
        => builder.AddGlobalObjectIdentification(options => options.RegisterNodeInterface = registerNodeInterface);

    /// <summary>Adds global ids with options.</summary>
    public static IRequestExecutorBuilder AddGlobalObjectIdentification(
        this IRequestExecutorBuilder builder,
        Action<GlobalObjectIdentificationOptions> configure)
        => builder.Modify<GlobalObjectIdentificationOptions>(options =>
        {
            options.Enabled = true;
            configure(options);
        });

    /// <summary>Mutations take one input and return a payload.</summary>
    public static IRequestExecutorBuilder AddMutationConventions(this IRequestExecutorBuilder builder, bool applyToAllMutations = true)
        => builder.AddMutationConventions(new MutationConventionOptions { ApplyToAllMutations = applyToAllMutations });

    /// <summary>Mutations take one input and return a payload, under names of one's own.</summary>
    public static IRequestExecutorBuilder AddMutationConventions(this IRequestExecutorBuilder builder, MutationConventionOptions options)
        => builder.Modify<MutationSettings>(settings => settings.Conventions = options);

    /// <summary>The interface that all declared errors implement.</summary>
    public static IRequestExecutorBuilder AddErrorInterfaceType<T>(this IRequestExecutorBuilder builder)
        => builder.AddErrorInterfaceType(typeof(T));

    /// <summary>The interface that all declared errors implement.</summary>
    public static IRequestExecutorBuilder AddErrorInterfaceType(this IRequestExecutorBuilder builder, Type type)
        => builder.Modify<MutationSettings>(settings => settings.ErrorInterface = type);

    /// <summary>Puts [Authorize] and [AllowAnonymous] in force, with the application's policies.</summary>
    public static IRequestExecutorBuilder AddAuthorization(this IRequestExecutorBuilder builder)
    {
        builder.Services.AddAuthorization();
        return builder.Modify<AuthorizationSettings>(settings => settings.Enabled = true);
    }

    private static IRequestExecutorBuilder AddRoot(this IRequestExecutorBuilder builder, OperationType operation, Type? type)
        => builder.AddStep(schema => schema.AddRootType(operation, type));
}
