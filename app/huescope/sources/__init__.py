"""Sources of pictures: files, folders, web addresses, S3 and Oracle Cloud Object Storage.

They give bytes and listings; nothing is decoded here. `kinds/` has one kind of source a module.
"""
