using System.Reflection;
using System.Text.Json;
using Cacao.Types.Introspection;

namespace Cacao.Types.Building;

internal sealed partial class SchemaBuilder
{
    private static readonly Dictionary<Type, Func<ScalarType>> s_scalars = new()
    {
        [typeof(string)] = () => new StringType(),
        [typeof(bool)] = () => new BooleanType(),
        [typeof(int)] = () => new IntType(),
        [typeof(long)] = () => new LongType(),
        [typeof(short)] = () => new ShortType(),
        [typeof(sbyte)] = () => new ByteType(),
        [typeof(byte)] = () => new UnsignedByteType(),
        [typeof(ushort)] = () => new UnsignedShortType(),
        [typeof(uint)] = () => new UnsignedIntType(),
        [typeof(ulong)] = () => new UnsignedLongType(),
        [typeof(float)] = () => new FloatType(),
        [typeof(double)] = () => new FloatType(),
        [typeof(decimal)] = () => new DecimalType(),
        [typeof(Guid)] = () => new UuidType(),
        [typeof(DateTime)] = () => new DateTimeType(),
        [typeof(DateTimeOffset)] = () => new DateTimeType(),
        [typeof(DateOnly)] = () => new LocalDateType(),
        [typeof(TimeOnly)] = () => new LocalTimeType(),
        [typeof(TimeSpan)] = () => new DurationType(),
        [typeof(Uri)] = () => new UriType(),
        [typeof(JsonElement)] = () => new AnyType(),
    };

    private readonly Dictionary<(Type Type, bool IsInput), NamedType> _byRuntimeType = [];
    private readonly Queue<NamedType> _open = [];

    /// <summary>The named type that stands for a .NET type, made at the first call; its fields come later.</summary>
    public NamedType GetNamedType(Type type, bool isInput)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;

        // An enum is one type, in and out.
        isInput = isInput && !type.IsEnum;
        if (_byRuntimeType.TryGetValue((type, isInput), out var known))
        {
            return known;
        }

        var created = s_scalars.ContainsKey(type) ? AddScalar(type)
            : typeof(NamedType).IsAssignableFrom(type) ? AddTypeClass(type)
            : type.IsEnum ? AddEnum(type)
            : CanBeComposite(type) ? AddComposite(type, isInput)
            : throw new SchemaException($"{ClrTypes.Describe(type)} has no GraphQL type: say one with [GraphQLType] or leave the member out with [GraphQLIgnore].");
        _byRuntimeType[(type, isInput)] = created;
        return created;
    }

    /// <summary>The name of the object type that stands for a .NET type, whether it is in the schema or not.</summary>
    public string NameOf(Type type)
        => _byRuntimeType.TryGetValue((type, false), out var known)
            ? known.Name
            : type.GetCustomAttribute<ObjectTypeAttribute>(inherit: false)?.Name ?? Naming.OutputType(type);

    /// <summary>The object types that [Node] marks, on themselves or on an extension, with the class that carries the annotation.</summary>
    public IEnumerable<(ObjectType Type, Type Source, NodeAttribute Attribute)> FindNodes()
        => from type in Schema.Types.Values.OfType<ObjectType>().ToArray()
           where type.RuntimeType != typeof(object)
           from source in ExtensionsOf(type).Select(extension => extension.Class).Prepend(type.RuntimeType)
           let attribute = source.GetCustomAttribute<NodeAttribute>(inherit: false)
           where attribute is not null
           select (type, source, attribute);

    /// <summary>True when the .NET type is a scalar of the schema.</summary>
    public static bool IsScalar(Type type) => s_scalars.ContainsKey(type);

    private static bool CanBeComposite(Type type)
        => !type.IsPrimitive
            && !type.IsPointer
            && !type.IsArray
            && type != typeof(object)
            && type != typeof(IntPtr)
            && !typeof(Delegate).IsAssignableFrom(type)
            && !typeof(MemberInfo).IsAssignableFrom(type);

    private ScalarType AddScalar(Type type)
    {
        var scalar = s_scalars[type]();
        return GetOrAddType(scalar.Name, () => scalar);
    }

    private NamedType AddTypeClass(Type type)
    {
        var instance = type.GetConstructor(Type.EmptyTypes) is null || type.IsAbstract
            ? throw new SchemaException($"{ClrTypes.Describe(type)} cannot be used as a type: it needs a public constructor without parameters.")
            : (NamedType)Activator.CreateInstance(type)!;
        return Schema.Types.TryGetValue(instance.Name, out var known) && known.GetType() == type ? known : GetOrAddType(instance.Name, () => instance);
    }

    private NamedType AddComposite(Type type, bool isInput)
    {
        if (isInput)
        {
            InputConstructors.Require(type);
            return type.IsInterface || type.IsAbstract
                ? throw new SchemaException($"{ClrTypes.Describe(type)} cannot be an input: it has no constructor. If it is a service, register it.")
                : Register(new InputObjectType(Naming.InputType(type)), type);
        }

        if (type.GetCustomAttribute<UnionTypeAttribute>(inherit: false) is { } union)
        {
            return Register(new UnionType(union.Name ?? Naming.OutputType(type)), type);
        }

        if (type.GetCustomAttribute<ObjectTypeAttribute>(inherit: false) is { } named)
        {
            return Register(new ObjectType(named.Name ?? Naming.OutputType(type)), type);
        }

        var annotation = type.GetCustomAttribute<InterfaceTypeAttribute>(inherit: false);
        return annotation is not null || type.IsInterface
            ? Register(new InterfaceType(annotation?.Name ?? InterfaceName(type)), type)
            : Register(new ObjectType(Naming.OutputType(type)), type);
    }

    private string InterfaceName(Type type)
    {
        var name = Naming.OutputType(type);
        return Options.StripLeadingIFromInterface && name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]) ? name[1..] : name;
    }

    private T Register<T>(T type, Type runtimeType) where T : NamedType
    {
        type.RuntimeType = runtimeType;
        type.Source = ClrTypes.Describe(runtimeType);
        type.Description = runtimeType.GetCustomAttribute<GraphQLDescriptionAttribute>(inherit: false)?.Description ?? _documentation.OfType(runtimeType);
        if (Schema.Types.TryGetValue(type.Name, out var known))
        {
            throw NameTaken(type.Name, known, type.Source);
        }

        Schema.Types.Add(type.Name, type);
        _open.Enqueue(type);
        return type;
    }

    private EnumType AddEnum(Type type)
    {
        var created = new EnumType(Naming.OutputType(type))
        {
            RuntimeType = type,
            Source = ClrTypes.Describe(type),
            Description = type.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? _documentation.OfType(type),
        };
        foreach (var member in type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(member => !ClassMembers.Has<GraphQLIgnoreAttribute>(member)))
        {
            var name = member.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? Naming.EnumValue(member.Name);
            var value = new EnumValue(name, member.GetValue(null)!)
            {
                Description = member.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? _documentation.OfMember(member),
                DeprecationReason = DeprecationOf(member),
            };
            if (!created.Values.TryAdd(name, value))
            {
                throw new SchemaException($"{ClrTypes.Describe(member)} has the same name `{name}` as another value of its enum.");
            }
        }

        ConfigureType(created, type);
        return Schema.Types.TryGetValue(created.Name, out var known)
            ? throw NameTaken(created.Name, known, created.Source)
            : GetOrAddType(created.Name, () => created);
    }

    private void ConfigureType(NamedType type, Type runtimeType)
    {
        foreach (var attribute in runtimeType.GetCustomAttributes<DescriptorAttribute>(inherit: true).OrderBy(attribute => attribute.Order))
        {
            attribute.Configure(type, runtimeType, this);
        }
    }

    private static string? DeprecationOf(ICustomAttributeProvider element)
        => element.GetCustomAttributes(inherit: true).Select(attribute => attribute switch
        {
            GraphQLDeprecatedAttribute deprecated => deprecated.DeprecationReason,
            ObsoleteAttribute obsolete => obsolete.Message ?? BuiltInDirectives.DefaultDeprecationReason,
            _ => null,
        }).FirstOrDefault(reason => reason is not null);
}
