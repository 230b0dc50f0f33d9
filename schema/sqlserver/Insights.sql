IF OBJECT_ID(N'[insights].[Migrations]') IS NULL
BEGIN
    IF SCHEMA_ID(N'insights') IS NULL EXEC(N'CREATE SCHEMA [insights];');
    CREATE TABLE [insights].[Migrations] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK_Migrations] PRIMARY KEY ([MigrationId])
    );
END;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [insights].[Migrations]
    WHERE [MigrationId] = N'20261122023020_Initial'
)
BEGIN
    IF SCHEMA_ID(N'insights') IS NULL EXEC(N'CREATE SCHEMA [insights];');
END;

IF NOT EXISTS (
    SELECT * FROM [insights].[Migrations]
    WHERE [MigrationId] = N'20261122023020_Initial'
)
BEGIN
    CREATE TABLE [insights].[Campaigns] (
        [Id] bigint NOT NULL IDENTITY,
        [Name] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [StartsOn] date NOT NULL,
        [EndsOn] date NOT NULL,
        [LastDay] date NOT NULL,
        [Goal] int NOT NULL,
        [TeamId] bigint NULL,
        [ClosedOn] date NULL,
        [ClosingReason] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [Version] int NOT NULL,
        [ChangedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ChangedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_Campaigns] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [insights].[Migrations]
    WHERE [MigrationId] = N'20261122023020_Initial'
)
BEGIN
    CREATE TABLE [insights].[ImportedRows] (
        [Id] bigint NOT NULL IDENTITY,
        [Book] nvarchar(50) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Number] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ContentHash] nvarchar(64) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ResultId] bigint NOT NULL,
        CONSTRAINT [PK_ImportedRows] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [insights].[Migrations]
    WHERE [MigrationId] = N'20261122023020_Initial'
)
BEGIN
    CREATE TABLE [insights].[Outbox] (
        [Id] bigint NOT NULL IDENTITY,
        [Key] uniqueidentifier NOT NULL,
        [Kind] nvarchar(100) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Body] nvarchar(max) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [HappenedAt] datetime2 NOT NULL,
        [WrittenAt] datetime2 NOT NULL,
        [DueAt] datetime2 NULL,
        [Lease] uniqueidentifier NULL,
        [Attempts] int NOT NULL,
        [ReadAt] datetime2 NULL,
        [ParkedAt] datetime2 NULL,
        [Reason] nvarchar(1000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [RetriedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [RetriedAt] datetime2 NULL,
        CONSTRAINT [PK_Outbox] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [insights].[Migrations]
    WHERE [MigrationId] = N'20261122023020_Initial'
)
BEGIN
    CREATE TABLE [insights].[Requests] (
        [Id] bigint NOT NULL IDENTITY,
        [Actor] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RequestId] uniqueidentifier NOT NULL,
        [ContentHash] nvarchar(64) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ResultId] bigint NOT NULL,
        CONSTRAINT [PK_Requests] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [insights].[Migrations]
    WHERE [MigrationId] = N'20261122023020_Initial'
)
BEGIN
    CREATE TABLE [insights].[ServiceDays] (
        [Day] date NOT NULL,
        [TeamId] bigint NOT NULL,
        [CommunityId] bigint NOT NULL,
        [Heart] int NOT NULL,
        [Activity] nvarchar(100) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Services] int NOT NULL,
        [People] bigint NOT NULL,
        [ServicesWithHouseholds] int NOT NULL,
        [Households] bigint NOT NULL,
        [ServicesWithMinutes] int NOT NULL,
        [Minutes] bigint NOT NULL,
        [Ratings] int NOT NULL,
        [RatingSum] bigint NOT NULL,
        CONSTRAINT [PK_ServiceDays] PRIMARY KEY ([Day], [TeamId], [CommunityId], [Heart], [Activity])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [insights].[Migrations]
    WHERE [MigrationId] = N'20261122023020_Initial'
)
BEGIN
    CREATE TABLE [insights].[ServiceMonths] (
        [Month] date NOT NULL,
        [TeamId] bigint NOT NULL,
        [Heart] int NOT NULL,
        [Activity] nvarchar(100) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Services] int NOT NULL,
        [People] bigint NOT NULL,
        [ServicesWithHouseholds] int NOT NULL,
        [Households] bigint NOT NULL,
        [ServicesWithMinutes] int NOT NULL,
        [Minutes] bigint NOT NULL,
        [Ratings] int NOT NULL,
        [RatingSum] bigint NOT NULL,
        CONSTRAINT [PK_ServiceMonths] PRIMARY KEY ([Month], [TeamId], [Heart], [Activity])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [insights].[Migrations]
    WHERE [MigrationId] = N'20261122023020_Initial'
)
BEGIN
    CREATE TABLE [insights].[ServiceRecords] (
        [Id] bigint NOT NULL IDENTITY,
        [Module] nvarchar(50) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Heart] int NOT NULL,
        [Activity] nvarchar(100) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [SourceId] bigint NOT NULL,
        [TeamId] bigint NOT NULL,
        [CommunityId] bigint NOT NULL,
        [CustomerId] bigint NULL,
        [CustomerKind] int NULL,
        [DeliveredAt] datetime2 NOT NULL,
        [DeliveredOn] date NOT NULL,
        [PeopleReached] int NOT NULL,
        [Households] int NULL,
        [Minutes] int NULL,
        [Rating] int NULL,
        CONSTRAINT [PK_ServiceRecords] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [insights].[Migrations]
    WHERE [MigrationId] = N'20261122023020_Initial'
)
BEGIN
    CREATE TABLE [insights].[CampaignReach] (
        [CampaignId] bigint NOT NULL,
        [CustomerId] bigint NOT NULL,
        [TeamId] bigint NOT NULL,
        [Heart] int NOT NULL,
        [CustomerKind] int NULL,
        [FirstServedOn] date NOT NULL,
        CONSTRAINT [PK_CampaignReach] PRIMARY KEY ([CampaignId], [CustomerId], [TeamId], [Heart]),
        CONSTRAINT [FK_CampaignReach_Campaigns_CampaignId] FOREIGN KEY ([CampaignId]) REFERENCES [insights].[Campaigns] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [insights].[Migrations]
    WHERE [MigrationId] = N'20261122023020_Initial'
)
BEGIN
    CREATE INDEX [IX_Campaigns_StartsOn_LastDay] ON [insights].[Campaigns] ([StartsOn], [LastDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [insights].[Migrations]
    WHERE [MigrationId] = N'20261122023020_Initial'
)
BEGIN
    CREATE INDEX [IX_Campaigns_TeamId] ON [insights].[Campaigns] ([TeamId]);
END;

IF NOT EXISTS (
    SELECT * FROM [insights].[Migrations]
    WHERE [MigrationId] = N'20261122023020_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ImportedRows_Book_Number] ON [insights].[ImportedRows] ([Book], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [insights].[Migrations]
    WHERE [MigrationId] = N'20261122023020_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Outbox_Key] ON [insights].[Outbox] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [insights].[Migrations]
    WHERE [MigrationId] = N'20261122023020_Initial'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_insights_Outbox_Parked] ON [insights].[Outbox] ([ParkedAt]) WHERE [ParkedAt] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [insights].[Migrations]
    WHERE [MigrationId] = N'20261122023020_Initial'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_insights_Outbox_Waiting] ON [insights].[Outbox] ([Id]) WHERE [ReadAt] IS NULL AND [ParkedAt] IS NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [insights].[Migrations]
    WHERE [MigrationId] = N'20261122023020_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Requests_Actor_RequestId] ON [insights].[Requests] ([Actor], [RequestId]);
END;

IF NOT EXISTS (
    SELECT * FROM [insights].[Migrations]
    WHERE [MigrationId] = N'20261122023020_Initial'
)
BEGIN
    CREATE INDEX [IX_ServiceDays_TeamId_Day] ON [insights].[ServiceDays] ([TeamId], [Day]);
END;

IF NOT EXISTS (
    SELECT * FROM [insights].[Migrations]
    WHERE [MigrationId] = N'20261122023020_Initial'
)
BEGIN
    CREATE INDEX [IX_ServiceRecords_CommunityId_DeliveredAt] ON [insights].[ServiceRecords] ([CommunityId], [DeliveredAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [insights].[Migrations]
    WHERE [MigrationId] = N'20261122023020_Initial'
)
BEGIN
    CREATE INDEX [IX_ServiceRecords_CustomerId_DeliveredAt] ON [insights].[ServiceRecords] ([CustomerId], [DeliveredAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [insights].[Migrations]
    WHERE [MigrationId] = N'20261122023020_Initial'
)
BEGIN
    CREATE INDEX [IX_ServiceRecords_DeliveredAt] ON [insights].[ServiceRecords] ([DeliveredAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [insights].[Migrations]
    WHERE [MigrationId] = N'20261122023020_Initial'
)
BEGIN
    CREATE INDEX [IX_ServiceRecords_DeliveredOn] ON [insights].[ServiceRecords] ([DeliveredOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [insights].[Migrations]
    WHERE [MigrationId] = N'20261122023020_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ServiceRecords_Module_Activity_SourceId] ON [insights].[ServiceRecords] ([Module], [Activity], [SourceId]);
END;

IF NOT EXISTS (
    SELECT * FROM [insights].[Migrations]
    WHERE [MigrationId] = N'20261122023020_Initial'
)
BEGIN
    CREATE INDEX [IX_ServiceRecords_TeamId_DeliveredAt] ON [insights].[ServiceRecords] ([TeamId], [DeliveredAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [insights].[Migrations]
    WHERE [MigrationId] = N'20261122023020_Initial'
)
BEGIN
    INSERT INTO [insights].[Migrations] ([MigrationId], [ProductVersion])
    VALUES (N'20261122023020_Initial', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [insights].[Migrations]
    WHERE [MigrationId] = N'20261122082138_Watching'
)
BEGIN
    CREATE TABLE [insights].[Changes] (
        [Id] bigint NOT NULL IDENTITY,
        [Kind] nvarchar(100) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ThingId] bigint NOT NULL,
        [At] datetime2 NOT NULL,
        CONSTRAINT [PK_Changes] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [insights].[Migrations]
    WHERE [MigrationId] = N'20261122082138_Watching'
)
BEGIN
    INSERT INTO [insights].[Migrations] ([MigrationId], [ProductVersion])
    VALUES (N'20261122082138_Watching', N'10.0.14');
END;

COMMIT;
GO

