using System.Linq.Expressions;
using System.Reflection;
using Cacao.Types.Building;
using Microsoft.EntityFrameworkCore;

namespace Cacao.Types.Resolvers;

/// <summary>
/// Turns a method into a <see cref="FieldResolverDelegate"/>: parameters are read from the context, tasks become one <see cref="ValueTask{T}"/>.
/// Compiled at the first call, so that a large schema starts fast.
/// </summary>
internal sealed class ResolverCompiler
{
    private readonly MemberInfo _member;
    private readonly ParameterClassifier _classifier;
    private readonly Func<ParameterInfo, Expression, Expression> _argument;
    private readonly ParameterExpression _context = Expression.Parameter(typeof(IResolverContext), "context");
    private readonly ParameterExpression _key = Expression.Parameter(typeof(object), "key");
    private readonly ResolverTarget _target;
    private readonly Lazy<Func<IResolverContext, object?, ValueTask<object?>>> _compiled;

    /// <summary>The resolver of a field whose arguments come in its context.</summary>
    public ResolverCompiler(SchemaBuilder builder, OutputField field, bool isExtension)
        : this(builder, field.Member!, isExtension, ArgumentReader.Of(field))
    {
    }

    /// <summary>A method that takes the arguments of a field beside it: the source of a subscription's events.</summary>
    public ResolverCompiler(SchemaBuilder builder, MethodInfo method, OutputField field, bool isExtension)
        : this(builder, method, isExtension, ArgumentReader.Of(field))
    {
    }

    /// <summary>The resolver of a node, whose only argument is the key that <see cref="Resolve(IResolverContext, object)"/> is given.</summary>
    public ResolverCompiler(SchemaBuilder builder, MethodInfo method)
        : this(builder, method, isExtension: true, argument: null)
    {
    }

    private ResolverCompiler(SchemaBuilder builder, MemberInfo member, bool isExtension, Func<ParameterInfo, Expression, Expression>? argument)
    {
        _member = member;
        _classifier = builder.Parameters;
        _argument = argument ?? ((_, _) => _key);
        _target = new ResolverTarget(builder.Instances, member, isExtension);
        _compiled = new Lazy<Func<IResolverContext, object?, ValueTask<object?>>>(Compile);
        IsPlain = Parameters(member).All(parameter => _classifier.Classify(parameter)
            is ParameterKind.Argument or ParameterKind.Parent or ParameterKind.CancellationToken or ParameterKind.User
            or ParameterKind.Schema or ParameterKind.Selection or ParameterKind.DataLoader or ParameterKind.Service);
        IsPure = !IsCostly(member, _classifier)
            && Parameters(member).All(parameter => _classifier.Classify(parameter) is ParameterKind.Argument or ParameterKind.Parent);
    }

    /// <summary>True when the resolver is synchronous and uses only its parent and arguments.</summary>
    public bool IsPure { get; }

    /// <summary>True when the resolver reads all it needs of its context before it begins: then the context can serve the next object.</summary>
    public bool IsPlain { get; }

    /// <summary>True when the resolver may go elsewhere: it is asynchronous, static, or takes the context, a data loader or a DbContext.</summary>
    public static bool IsCostly(MemberInfo member, ParameterClassifier classifier)
        => ClrTypes.IsAsync(ReturnType(member))
            || (member is MethodInfo { IsStatic: true } or PropertyInfo { GetMethod.IsStatic: true })
            || Parameters(member).Any(parameter => classifier.Classify(parameter)
                is ParameterKind.Context or ParameterKind.DbContext or ParameterKind.DataLoader);

    public ValueTask<object?> Resolve(IResolverContext context) => PendingResult.UnwrapAsync(_compiled.Value(context, null));

    /// <summary>The same; what is not there yet is a <see cref="PendingResult"/>.</summary>
    public ValueTask<object?> ResolvePending(IResolverContext context) => _compiled.Value(context, null);

    /// <summary>Loads a node.</summary>
    public ValueTask<object?> Resolve(IResolverContext context, object key) => PendingResult.UnwrapAsync(_compiled.Value(context, key));

    private static ParameterInfo[] Parameters(MemberInfo member) => (member as MethodInfo)?.GetParameters() ?? [];

    private static Type ReturnType(MemberInfo member) => member is MethodInfo method ? method.ReturnType : ((PropertyInfo)member).PropertyType;

    private Func<IResolverContext, object?, ValueTask<object?>> Compile()
    {
        var fieldContext = Expression.Variable(typeof(IFieldContext), "fieldContext");
        var contexts = Expression.Parameter(typeof(DbContext[]), "dbContexts");
        var dbContextTypes = new List<Type>();
        var arguments = Parameters(_member).Select(parameter =>
        {
            if (_classifier.Classify(parameter) is not ParameterKind.DbContext)
            {
                return Read(parameter, fieldContext);
            }

            dbContextTypes.Add(parameter.ParameterType);
            return Expression.Convert(Expression.ArrayIndex(contexts, Expression.Constant(dbContextTypes.Count - 1)), parameter.ParameterType);
        }).ToArray();
        var instance = _target.Read(fieldContext);
        Expression call = _member is MethodInfo method ? Expression.Call(instance, method, arguments) : Expression.Property(instance, (PropertyInfo)_member);
        var body = Expression.Block(
            [fieldContext],
            Expression.Assign(fieldContext, Expression.Convert(_context, typeof(IFieldContext))),
            ResolverResults.Wrap(call));
        if (dbContextTypes.Count == 0)
        {
            return Expression.Lambda<Func<IResolverContext, object?, ValueTask<object?>>>(body, _context, _key).Compile();
        }

        var inner = Expression.Lambda<Func<IResolverContext, object?, DbContext[], ValueTask<object?>>>(body, _context, _key, contexts).Compile();
        var openers = dbContextTypes.Select(DbContextOpener).ToArray();
        return (current, key) => WithDbContexts((IFieldContext)current, key, openers, inner);
    }

    private static async ValueTask<object?> WithDbContexts(
        IFieldContext context,
        object? key,
        Func<IFieldContext, ValueTask<DbContext>>[] openers,
        Func<IResolverContext, object?, DbContext[], ValueTask<object?>> inner)
    {
        var contexts = new DbContext[openers.Length];
        for (var i = 0; i < openers.Length; i++)
        {
            contexts[i] = await openers[i](context).ConfigureAwait(false);
        }

        return await PendingResult.UnwrapAsync(inner(context, key, contexts)).ConfigureAwait(false);
    }

    private static Func<IFieldContext, ValueTask<DbContext>> DbContextOpener(Type type)
        => typeof(ResolverCompiler)
            .GetMethod(nameof(OpenAsync), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type)
            .CreateDelegate<Func<IFieldContext, ValueTask<DbContext>>>();

    private static async ValueTask<DbContext> OpenAsync<T>(IFieldContext context) where T : DbContext
        => await context.GetDbContextAsync<T>().ConfigureAwait(false);

    private Expression Read(ParameterInfo parameter, Expression context)
    {
        var type = parameter.ParameterType;
        return _classifier.Classify(parameter) switch
        {
            ParameterKind.Argument => ArgumentReader.Convert(_argument(parameter, context), parameter),
            ParameterKind.Parent => Expression.Call(typeof(ResolverCompiler), nameof(ParentOf), [type], context),
            ParameterKind.Context => context,
            ParameterKind.CancellationToken => Property(context, nameof(IResolverContext.RequestAborted)),
            ParameterKind.User => Property(context, nameof(IFieldContext.User)),
            ParameterKind.Schema => Property(context, nameof(IResolverContext.Schema)),
            ParameterKind.Selection => Property(context, nameof(IResolverContext.Selection)),
            ParameterKind.Path => Property(context, nameof(IResolverContext.Path)),
            ParameterKind.DataLoader => Expression.Convert(
                Expression.Call(context, nameof(IFieldContext.GetDataLoader), null, Expression.Constant(type)), type),
            ParameterKind.Service => ServiceOf(parameter, context),
            var state => StateReader.Read(state, parameter, context),
        };
    }

    // Virtual generic methods are looked up at each call, and these two are called for each object of a list.
    private static T ParentOf<T>(IFieldContext context) => context.ParentValue is T parent ? parent : context.Parent<T>();

    private static Expression ServiceOf(ParameterInfo parameter, Expression context)
    {
        var type = parameter.ParameterType;
        if (type == typeof(IServiceProvider))
        {
            return Property(context, nameof(IResolverContext.Services));
        }

        return parameter.GetCustomAttribute<ServiceAttribute>()?.Key is { } key
            ? Expression.Call(context, nameof(IResolverContext.Service), [type], Expression.Constant(key, typeof(object)))
            : Expression.Convert(Expression.Call(context, typeof(IResolverContext).GetMethod(nameof(IResolverContext.Service), [typeof(Type)])!, Expression.Constant(type)), type);
    }

    private static MemberExpression Property(Expression context, string name)
        => Expression.Property(context, typeof(IFieldContext).GetProperty(name) ?? typeof(IResolverContext).GetProperty(name)!);
}
