IF OBJECT_ID(N'[registry].[Migrations]') IS NULL
BEGIN
    IF SCHEMA_ID(N'registry') IS NULL EXEC(N'CREATE SCHEMA [registry];');
    CREATE TABLE [registry].[Migrations] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK_Migrations] PRIMARY KEY ([MigrationId])
    );
END;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261121215016_Initial'
)
BEGIN
    IF SCHEMA_ID(N'registry') IS NULL EXEC(N'CREATE SCHEMA [registry];');
END;

IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261121215016_Initial'
)
BEGIN
    CREATE TABLE [registry].[Communities] (
        [Id] bigint NOT NULL IDENTITY,
        [Name] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Kind] int NOT NULL,
        [Setting] int NOT NULL,
        [District] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Households] int NOT NULL,
        [OpenServicePoints] int NOT NULL,
        [Version] int NOT NULL,
        [ChangedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ChangedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_Communities] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261121215016_Initial'
)
BEGIN
    CREATE TABLE [registry].[Outbox] (
        [Id] bigint NOT NULL IDENTITY,
        [Key] uniqueidentifier NOT NULL,
        [Kind] nvarchar(100) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Body] nvarchar(max) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [HappenedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_Outbox] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261121215016_Initial'
)
BEGIN
    CREATE TABLE [registry].[Requests] (
        [Id] bigint NOT NULL IDENTITY,
        [Actor] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RequestId] uniqueidentifier NOT NULL,
        [ContentHash] nvarchar(64) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ResultId] bigint NOT NULL,
        CONSTRAINT [PK_Requests] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261121215016_Initial'
)
BEGIN
    CREATE TABLE [registry].[Teams] (
        [Id] bigint NOT NULL IDENTITY,
        [ParentId] bigint NULL,
        [Name] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Kind] int NOT NULL,
        [FoundedOn] date NOT NULL,
        [PromisePhone] nvarchar(40) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [Version] int NOT NULL,
        [ChangedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ChangedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_Teams] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Teams_Teams_ParentId] FOREIGN KEY ([ParentId]) REFERENCES [registry].[Teams] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261121215016_Initial'
)
BEGIN
    CREATE TABLE [registry].[Customers] (
        [Id] bigint NOT NULL IDENTITY,
        [AccountNumber] nvarchar(40) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Name] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Kind] int NOT NULL,
        [Grade] int NULL,
        [CommunityId] bigint NOT NULL,
        [Phone] nvarchar(40) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [Address] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [Version] int NOT NULL,
        [ChangedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ChangedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_Customers] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Customers_Communities_CommunityId] FOREIGN KEY ([CommunityId]) REFERENCES [registry].[Communities] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261121215016_Initial'
)
BEGIN
    CREATE TABLE [registry].[Members] (
        [Id] bigint NOT NULL IDENTITY,
        [TeamId] bigint NOT NULL,
        [Name] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Employment] int NOT NULL,
        [PartyMember] bit NOT NULL,
        [JoinedOn] date NOT NULL,
        [LeftOn] date NULL,
        [Active] bit NOT NULL,
        [Phone] nvarchar(40) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [Version] int NOT NULL,
        [ChangedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ChangedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_Members] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Members_Teams_TeamId] FOREIGN KEY ([TeamId]) REFERENCES [registry].[Teams] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261121215016_Initial'
)
BEGIN
    CREATE TABLE [registry].[ServicePoints] (
        [Id] bigint NOT NULL IDENTITY,
        [TeamId] bigint NOT NULL,
        [CommunityId] bigint NOT NULL,
        [OpenedOn] date NOT NULL,
        [ClosedOn] date NULL,
        [ClosingReason] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [ContactName] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ContactPhone] nvarchar(40) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Duties] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Promises] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Version] int NOT NULL,
        [ChangedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ChangedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_ServicePoints] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_ServicePoints_Communities_CommunityId] FOREIGN KEY ([CommunityId]) REFERENCES [registry].[Communities] ([Id]),
        CONSTRAINT [FK_ServicePoints_Teams_TeamId] FOREIGN KEY ([TeamId]) REFERENCES [registry].[Teams] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261121215016_Initial'
)
BEGIN
    CREATE INDEX [IX_Communities_District_Name] ON [registry].[Communities] ([District], [Name]);
END;

IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261121215016_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Customers_AccountNumber] ON [registry].[Customers] ([AccountNumber]);
END;

IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261121215016_Initial'
)
BEGIN
    CREATE INDEX [IX_Customers_CommunityId] ON [registry].[Customers] ([CommunityId]);
END;

IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261121215016_Initial'
)
BEGIN
    CREATE INDEX [IX_Customers_Kind_Grade] ON [registry].[Customers] ([Kind], [Grade]);
END;

IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261121215016_Initial'
)
BEGIN
    CREATE INDEX [IX_Members_TeamId] ON [registry].[Members] ([TeamId]);
END;

IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261121215016_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Outbox_Key] ON [registry].[Outbox] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261121215016_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Requests_Actor_RequestId] ON [registry].[Requests] ([Actor], [RequestId]);
END;

IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261121215016_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_ServicePoints_CommunityId_TeamId] ON [registry].[ServicePoints] ([CommunityId], [TeamId]) WHERE [ClosedOn] IS NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261121215016_Initial'
)
BEGIN
    CREATE INDEX [IX_ServicePoints_TeamId] ON [registry].[ServicePoints] ([TeamId]);
END;

IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261121215016_Initial'
)
BEGIN
    CREATE INDEX [IX_Teams_Name] ON [registry].[Teams] ([Name]);
END;

IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261121215016_Initial'
)
BEGIN
    CREATE INDEX [IX_Teams_ParentId] ON [registry].[Teams] ([ParentId]);
END;

IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261121215016_Initial'
)
BEGIN
    INSERT INTO [registry].[Migrations] ([MigrationId], [ProductVersion])
    VALUES (N'20261121215016_Initial', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261122001708_Services'
)
BEGIN
    CREATE TABLE [registry].[ImportedRows] (
        [Id] bigint NOT NULL IDENTITY,
        [Book] nvarchar(50) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Number] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ContentHash] nvarchar(64) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ResultId] bigint NOT NULL,
        CONSTRAINT [PK_ImportedRows] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261122001708_Services'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ImportedRows_Book_Number] ON [registry].[ImportedRows] ([Book], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261122001708_Services'
)
BEGIN
    INSERT INTO [registry].[Migrations] ([MigrationId], [ProductVersion])
    VALUES (N'20261122001708_Services', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261122022840_OutboxReading'
)
BEGIN
    ALTER TABLE [registry].[Outbox] ADD [Attempts] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261122022840_OutboxReading'
)
BEGIN
    ALTER TABLE [registry].[Outbox] ADD [DueAt] datetime2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261122022840_OutboxReading'
)
BEGIN
    ALTER TABLE [registry].[Outbox] ADD [Lease] uniqueidentifier NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261122022840_OutboxReading'
)
BEGIN
    ALTER TABLE [registry].[Outbox] ADD [ParkedAt] datetime2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261122022840_OutboxReading'
)
BEGIN
    ALTER TABLE [registry].[Outbox] ADD [ReadAt] datetime2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261122022840_OutboxReading'
)
BEGIN
    ALTER TABLE [registry].[Outbox] ADD [Reason] nvarchar(1000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261122022840_OutboxReading'
)
BEGIN
    ALTER TABLE [registry].[Outbox] ADD [RetriedAt] datetime2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261122022840_OutboxReading'
)
BEGIN
    ALTER TABLE [registry].[Outbox] ADD [RetriedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261122022840_OutboxReading'
)
BEGIN
    ALTER TABLE [registry].[Outbox] ADD [WrittenAt] datetime2 NOT NULL DEFAULT '0001-01-01T00:00:00.0000000';
END;

IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261122022840_OutboxReading'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_registry_Outbox_Parked] ON [registry].[Outbox] ([ParkedAt]) WHERE [ParkedAt] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261122022840_OutboxReading'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_registry_Outbox_Waiting] ON [registry].[Outbox] ([Id]) WHERE [ReadAt] IS NULL AND [ParkedAt] IS NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [registry].[Migrations]
    WHERE [MigrationId] = N'20261122022840_OutboxReading'
)
BEGIN
    INSERT INTO [registry].[Migrations] ([MigrationId], [ProductVersion])
    VALUES (N'20261122022840_OutboxReading', N'10.0.14');
END;

COMMIT;
GO

